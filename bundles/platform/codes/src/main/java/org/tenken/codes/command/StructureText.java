package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.codes.Code;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.explain.Match;
import org.tenken.codes.structure.Extend;
import org.tenken.codes.structure.Form;
import org.tenken.codes.structure.Structure;

/** What the bits of a code say, in words. */
final class StructureText {

    private final Words words;

    StructureText(Words words) {
        this.words = words;
    }

    List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        if (explanation.structure().isEmpty() || !(explanation.subject() instanceof Code code)) {
            return lines;
        }
        Structure structure = explanation.structure().get();
        lines.add(form(structure, code));
        structure.zone().ifPresent(zone -> lines.add(words.text("explain.zone", "zone", words.text(zone))));
        structure.extend().ifPresent(extend -> lines.add(extend(extend)));
        if (dependsOnInterface(code, structure, explanation.match())) {
            lines.add(words.text("explain.interface"));
        }
        return lines;
    }

    /** WMI and the Task Scheduler share the numbers from 0x80041000; of other numbers a listed meaning is believed. */
    private static boolean dependsOnInterface(Code code, Structure structure, Match match) {
        return structure.form() == Form.HRESULT && structure.facility().number() == 4
                && (match == Match.UNLISTED || code.value() >>> 12 == 0x80041);
    }

    private String form(Structure structure, Code code) {
        String name = structure.facility().isNamed() ? structure.facility().name() : words.text("explain.unnamed");
        return words.text("form.".concat(Spelling.of(structure.form())),
                "facility", Integer.toString(structure.facility().number()), "name", name,
                "number", Integer.toString(structure.number()), "digits", Code.hex(structure.number(), 4),
                "inner", Code.of(code.value() & ~0x10000000).hex(),
                "status", HttpStatus.name(structure.number()).map(" "::concat).orElse(""),
                "signed", Integer.toString(code.value()), "unsigned", Long.toString(code.unsigned()));
    }

    String extend(Extend extend) {
        return words.text("explain.extend", "extend", Code.hex(extend.value(), 5),
                "phase", Integer.toString(extend.phase()), "phase-name", name(extend.phaseName()),
                "operation", Code.hex(extend.operation(), 1), "operation-name", name(extend.operationName()));
    }

    private String name(String published) {
        return Optional.of(published).filter(text -> !text.isEmpty()).orElse(words.text("explain.unnamed"));
    }
}
