package org.tenken.codes.explain;

import java.util.ArrayList;
import java.util.List;
import org.tenken.codes.Code;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CatalogueSnapshot;

/**
 * The listed subject that speaks for a subject.
 *
 * @param subject the listed one, or the subject itself if none is
 * @param match how it was found
 */
record Relative(Subject subject, Match match) {

    private static final int WRAPPED = 0x10000000;
    /** Without a facility the low digits are counted anew for each severity, so nothing can be said. */
    private static final int FACILITY = 0x7FF;
    /** Everything but the two severity bits, in which documents and headers sometimes disagree. */
    private static final int REST = 0x3FFFFFFF;
    /** What these two bits can be, the usual ones of errors first. */
    private static final List<Integer> BITS = List.of(0x80000000, 0xC0000000, 0x40000000, 0);

    static Relative of(Subject subject, CatalogueSnapshot snapshot) {
        if (!snapshot.meanings(subject).isEmpty() || !snapshot.runbooks(subject).isEmpty()) {
            return new Relative(subject, Match.LISTED);
        }
        if (subject instanceof Code code) {
            return code.extend().isPresent() ? ofPair(code, snapshot) : ofCode(code, snapshot);
        }
        return new Relative(subject, Match.UNLISTED);
    }

    private static Relative ofPair(Code pair, CatalogueSnapshot snapshot) {
        Relative result = of(pair.withoutExtend(), snapshot);
        return result.match() == Match.LISTED ? new Relative(result.subject(), Match.RESULT_ONLY) : result;
    }

    private static Relative ofCode(Code code, CatalogueSnapshot snapshot) {
        Code inner = unwrapped(code);
        if (inner.value() != code.value() && !snapshot.meanings(inner).isEmpty()) {
            return new Relative(inner, Match.UNWRAPPED);
        }
        for (Code other : ofOtherSeverity(code)) {
            if (!snapshot.meanings(other).isEmpty()) {
                return new Relative(other, Match.OTHER_SEVERITY);
            }
        }
        return new Relative(code, Match.UNLISTED);
    }

    static List<Code> candidates(Code code) {
        List<Code> candidates = new ArrayList<>(ofOtherSeverity(code));
        candidates.add(code);
        candidates.add(unwrapped(code));
        return candidates;
    }

    private static Code unwrapped(Code code) {
        return Code.of(code.value() & ~WRAPPED);
    }

    private static List<Code> ofOtherSeverity(Code code) {
        List<Code> others = new ArrayList<>();
        for (int i = 0; i < BITS.size() && (code.value() >>> 16 & FACILITY) != 0; i++) {
            others.add(Code.of(code.value() & REST | BITS.get(i)));
        }
        return others;
    }
}
