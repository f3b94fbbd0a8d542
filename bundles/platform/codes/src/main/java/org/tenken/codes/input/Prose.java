package org.tenken.codes.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.codes.Code;
import org.tenken.codes.structure.Form;
import org.tenken.codes.structure.Structure;

/** Running text with codes in it. */
final class Prose {

    static final Pattern PAIR = Pattern.compile(
            "(?:0x)?([0-9a-f]{8})[\\s,;:/]{0,4}-?[\\s]{0,4}0x([0-9]00[0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

    private static final String WORDS = "errno|error|err|hresult|hr|code|result|rc|status|exit|returned|win32"
            + "|\u30A8\u30E9\u30FC|\u30B3\u30FC\u30C9|\u623B\u308A\u5024|\u7D50\u679C|\u756A\u53F7";

    /** What is no code comes first, so that no part of it is taken for one. */
    private static final Pattern MENTION = Pattern.compile(
            "\\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\}?"
            + "|\\bS-1-[0-9-]{1,200}"
            + "|(?<![0-9a-z])[0-9]{1,20}(?:[.:][0-9]{1,20}){1,20}"
            + "|(?<![0-9a-z])[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}(?![0-9a-z])"
            + "|(?<![0-9a-z])(?<pair>" + PAIR.pattern() + ")(?![0-9a-z])"
            + "|(?:event\\s{0,3}id|event|\u30A4\u30D9\u30F3\u30C8\\s{0,3}id|\u30A4\u30D9\u30F3\u30C8)"
            + "\\s{0,3}[:=#]?\\s{0,3}(?<event>[0-9]{1,5})(?![0-9a-z])"
            + "|http(?:/[0-9.]{1,3})?\\s{0,3}(?:error|status)?\\s{0,3}[:=]?\\s{0,3}(?<http>[1-5][0-9]{2})(?![0-9a-z.])"
            + "|(?:" + WORDS + ")(?:\\s{0,3}(?:" + WORDS + "))?[\\s:=#(\\[\"'\u306F\u300C]{0,6}"
            + "(?<after>-?[0-9]{1,10}|0x[0-9a-f]{1,6})(?![0-9a-z.:/-])"
            + "|(?<![0-9a-z])(?<hex>(?:0x|&h)[0-9a-f]{1,20})(?![0-9a-z])"
            + "|(?<![0-9a-z])(?<bits>[89a-f][0-9a-f]{7})h?(?![0-9a-z-])"
            + "|(?<![0-9a-z.-])(?<decimal>-?[0-9]{10})(?![0-9a-z.-])"
            + "|(?<![0-9a-z_])(?<symbol>(?-i:[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,60}){1,20}))(?![0-9a-z_])",
            Pattern.CASE_INSENSITIVE);

    private final String text;

    Prose(String text) {
        this.text = text;
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find() && mentions.size() < 1_000) {
            mention(matcher).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> mention(Matcher found) {
        if (found.group("pair") != null) {
            Matcher pair = PAIR.matcher(found.group("pair"));
            return pair.matches() ? Optional.of(Pair.of(pair.group(), pair.group(1), pair.group(2))) : Optional.empty();
        }
        if (found.group("event") != null) {
            return Optional.of(new Mention.EventNumber(found.group("event"), Integer.parseInt(found.group("event"))));
        }
        if (found.group("http") != null) {
            Code code = Code.of(0x80190000 | Integer.parseInt(found.group("http")));
            return Optional.of(new Mention.Number(found.group(), List.of(code), List.of()));
        }
        if (found.group("after") != null) {
            return Notation.read(found.group("after")).filter(Prose::saysSomething);
        }
        if (found.group("symbol") != null) {
            return Optional.of(found.group("symbol"))
                    .filter(word -> !word.startsWith("HRESULT_FROM_")).map(Mention.Symbol::new);
        }
        return bits(found);
    }

    private static Optional<Mention> bits(Matcher found) {
        if (found.group("hex") != null) {
            String digits = found.group("hex").substring(2).toLowerCase(Locale.ROOT);
            Mention mention = Notation.hexadecimal(found.group("hex"), digits);
            return digits.length() >= 7 && saysSomething(mention) ? Optional.of(mention) : Optional.empty();
        }
        if (found.group("bits") != null) {
            String digits = found.group("bits").toLowerCase(Locale.ROOT);
            return Optional.of(Notation.hexadecimal(found.group("bits"), digits)).filter(Prose::isPlausible);
        }
        if (found.group("decimal") != null) {
            return Optional.of(Notation.decimal(found.group("decimal"))).filter(Prose::isPlausible);
        }
        return Optional.empty();
    }

    /** A zero in prose is a success among other words, not a question. */
    private static boolean saysSomething(Mention mention) {
        return !(mention instanceof Mention.Number number)
                || number.codes().isEmpty() || number.codes().get(0).value() != 0;
    }

    private static boolean isPlausible(Mention mention) {
        if (!(mention instanceof Mention.Number number) || number.codes().isEmpty()) {
            return false;
        }
        Code code = number.codes().get(0);
        Structure structure = Structure.of(code);
        return code.value() < 0 && structure.facility().isNamed() && structure.form() != Form.CUSTOMER;
    }
}
