package org.tenken.console.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tenken.codes.Code;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.structure.Extend;
import org.tenken.codes.structure.Structure;
import org.tenken.console.port.Explain.Part;
import org.tenken.console.port.Phrase;

/** What the bits of a code say, line by line. */
final class CodeParts {
    private CodeParts() {}

    static List<Part> of(Explanation explanation) {
        List<Part> parts = new ArrayList<>();
        if (explanation.subject() instanceof Code code) {
            parts.add(part("hex", code.hex()));
            parts.add(part("decimal", code.value() + " / " + code.unsigned()));
        }
        parts.add(new Part(name("severity"), Own.words("code.severity." + explanation.severity().name().toLowerCase(Locale.ROOT))));
        explanation.structure().ifPresent(structure -> structure(structure, parts));
        return parts;
    }

    private static void structure(Structure structure, List<Part> parts) {
        String form = structure.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
        parts.add(new Part(name("form"), Own.words("code.form." + form)));
        String facility = structure.facility().number() + " " + structure.facility().name();
        parts.add(part("facility", facility.strip()));
        parts.add(part("number", structure.number() + " = " + Code.hex(structure.number(), 4)));
        structure.extend().ifPresent(extend -> parts.add(part("extend", extend(extend))));
    }

    private static String extend(Extend extend) {
        return Code.hex(extend.value(), 5) + " · " + extend.phase() + " " + extend.phaseName() + " · " + Code.hex(extend.operation(), 1) + " " + extend.operationName();
    }

    private static Part part(String key, String value) {
        return new Part(name(key), Phrase.of(value));
    }

    private static Phrase name(String key) {
        return Own.words("code.part." + key);
    }
}
