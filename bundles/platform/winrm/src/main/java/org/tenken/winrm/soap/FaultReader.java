package org.tenken.winrm.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.spi.HostFailure;

/** Collects what a fault says, in whichever of its shapes it comes. */
final class FaultReader {

    private static final Pattern HRESULT = Pattern.compile("0x([0-9A-Fa-f]{8})");
    private static final Set<String> WORDS = Set.of("Message", "Description", "error_WindowsErrorMessage");
    private static final int MOST = 16;

    private final XmlCursor cursor;
    private final List<Long> codes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String subcode = "";

    private FaultReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the fault the cursor stands on. */
    static Fault read(XmlCursor cursor) throws HostFailure {
        FaultReader reader = new FaultReader(cursor);
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            reader.part();
        }
        return new Fault(reader.subcode, List.copyOf(reader.codes), List.copyOf(reader.texts));
    }

    private void part() throws HostFailure {
        switch (cursor.name()) {
            case "Code" -> subcode(false);
            case "Reason" -> reason();
            case "Detail" -> detail(cursor.depth());
            default -> { }
        }
    }

    private void subcode(boolean inner) throws HostFailure {
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            if (cursor.name().equals("Subcode")) {
                subcode(true);
            } else if (inner && cursor.name().equals("Value")) {
                String value = cursor.text().strip();
                subcode = value.substring(value.indexOf(':') + 1);
            }
        }
    }

    private void reason() throws HostFailure {
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            say(cursor.text());
        }
    }

    /** Provider faults and errors of WMI may be nested at any depth. */
    private void detail(int depth) throws HostFailure {
        while (cursor.child(depth)) {
            int inside = cursor.depth();
            String name = cursor.name();
            cursor.attribute("", "Code").ifPresent(this::number);
            String text = cursor.text();
            if (name.equals("error_Code") || name.equals("StatusCode")) {
                number(text);
            } else if (name.equals("MessageID")) {
                hresults(text);
            } else if (WORDS.contains(name)) {
                say(text);
            }
            detail(inside);
        }
    }

    private void number(String text) {
        String digits = text.strip();
        if (digits.matches("-?\\d{1,10}")) {
            code(Long.parseLong(digits) & 0xffffffffL);
        }
    }

    private void say(String text) {
        hresults(text);
        String line = XmlText.printable(text);
        if (!line.isEmpty() && texts.size() < MOST && !texts.contains(line)) {
            texts.add(line);
        }
    }

    private void hresults(String text) {
        Matcher found = HRESULT.matcher(text);
        while (found.find()) {
            code(Long.parseLong(found.group(1), 16));
        }
    }

    private void code(long code) {
        if (code != 0 && codes.size() < MOST && !codes.contains(code)) {
            codes.add(code);
        }
    }
}
