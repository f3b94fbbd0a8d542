package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.List;
import org.tenken.codes.Code;
import org.tenken.codes.Subject;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.explain.Match;

/** What a reader must know before believing an explanation. */
final class Remarks {

    private final Words words;

    Remarks(Words words) {
        this.words = words;
    }

    List<String> of(Explanation explanation) {
        List<String> remarks = new ArrayList<>();
        if (explanation.match() != Match.LISTED) {
            remarks.add(words.text("explain.match.".concat(Spelling.of(explanation.match())),
                    "code", Spelling.of(explanation.subject(), words), "other", result(explanation)));
        }
        if (explanation.isSuccessInDisguise()) {
            remarks.add(words.text("explain.no-error"));
        }
        return remarks;
    }

    private String result(Explanation explanation) {
        Subject other = explanation.relative();
        return other instanceof Code code && explanation.match() == Match.RESULT_ONLY
                ? code.hex() : Spelling.of(other, words);
    }
}
