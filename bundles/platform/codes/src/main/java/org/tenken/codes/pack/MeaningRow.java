package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Builds;
import org.tenken.codes.Code;
import org.tenken.codes.Component;
import org.tenken.codes.Confidence;
import org.tenken.codes.LocalText;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.Severity;
import org.tenken.codes.Subject;

/** Makes a meaning of a row, or says what is wrong with the row. */
final class MeaningRow {

    private final Module module;
    private final Texts texts;
    private final Texts platform;

    MeaningRow(Module module, Texts texts, Texts platform) {
        this.module = module;
        this.texts = texts;
        this.platform = platform;
    }

    /** Makes the meaning; throws {@link IllegalArgumentException} with words for the author of the row. */
    Meaning meaning(Row row) {
        return new Meaning(subject(row), symbols(row.value("symbol")), component(row.value("component")),
                text(row.value("meaning")), confidence(row.value("confidence")), list(row.value("source")),
                builds(row.value("builds")), severity(row.value("severity")), order(row.value("order")), module);
    }

    private static Subject subject(Row row) {
        Subject subject = Subject.parse(plain(row.value("code")));
        String extend = row.value("extend");
        if (extend.isEmpty()) {
            return subject;
        }
        if (subject instanceof Code code && code.extend().isEmpty()) {
            return code.with(Code.parseExtend(extend));
        }
        throw new IllegalArgumentException("an extend code belongs to a number");
    }

    private static List<String> symbols(String value) {
        List<String> symbols = list(value);
        for (String symbol : symbols) {
            boolean word = symbol.length() <= 120;
            for (int i = 0; word && i < symbol.length(); i++) {
                char c = symbol.charAt(i);
                word = c >= 'A' && c <= 'Z' || c == '_' || i > 0 && c >= '0' && c <= '9';
            }
            if (!word) {
                throw new IllegalArgumentException("not a symbol in capitals: " + symbol);
            }
        }
        return symbols;
    }

    private Component component(String id) {
        if (id.isEmpty() || id.length() > 60 || !Texts.isPlain(id)) {
            throw new IllegalArgumentException("no component");
        }
        String key = "component.".concat(id);
        Optional<LocalText> name = texts.find(key);
        return new Component(id, name.isPresent() ? name.get() : platform.find(key).orElse(LocalText.of(id)));
    }

    private LocalText text(String meaning) {
        if (meaning.isEmpty()) {
            throw new IllegalArgumentException("no meaning");
        }
        if (meaning.charAt(0) != '%') {
            return LocalText.of(plain(meaning));
        }
        Optional<LocalText> text = texts.find(meaning.substring(1));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text with the key " + plain(meaning.substring(1)));
        }
        return text.get();
    }

    private static Confidence confidence(String value) {
        return value.isEmpty() ? Confidence.UNPROVEN : constant(Confidence.class, value);
    }

    private static Optional<Severity> severity(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(constant(Severity.class, value));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        throw new IllegalArgumentException("not a " + name + ": " + plain(value));
    }

    private static Builds builds(String value) {
        try {
            return Builds.parse(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not a range of builds: " + plain(value), wrong);
        }
    }

    private static int order(String value) {
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not an order: " + plain(value), wrong);
        }
    }

    private static List<String> list(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> list = new ArrayList<>(2);
        for (String part : value.split(";")) {
            if (!part.isBlank()) {
                list.add(plain(part.strip()));
            }
        }
        return list;
    }

    private static String plain(String value) {
        if (!Texts.isPlain(value)) {
            throw new IllegalArgumentException("a control character, or a text that is too long");
        }
        return value;
    }
}
