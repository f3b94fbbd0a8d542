package org.tenken.codes.command;

/** Text of a fixed width, wrapped between words and between Japanese characters. */
final class Page {

    /** What must not begin a line in Japanese. */
    private static final String NOT_FIRST = "、。，．）」』】〕！？：；・ー々ゃゅょっぁぃぅぇぉャュョッァィゥェォ,.)]}!?:;";
    /** What must not end one. */
    private static final String NOT_LAST = "（「『【〔([{";

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = width;
    }

    /** Ends a paragraph with an empty line, unless there is one. */
    void gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    void paragraph(int indent, String paragraph) {
        paragraph(indent, "", paragraph);
    }

    /** Writes a paragraph whose first line begins with a mark and whose other lines stand under the first one. */
    void paragraph(int indent, String mark, String paragraph) {
        int hanging = indent + Columns.of(mark);
        text.append(" ".repeat(indent)).append(mark);
        int start = 0;
        boolean first = true;
        while (start < paragraph.length()) {
            int end = endOfLine(paragraph, start, Math.max(20, width - hanging));
            text.append(first ? "" : " ".repeat(hanging)).append(paragraph, start, end).append('\n');
            start = end;
            while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
                start++;
            }
            first = false;
        }
        if (first) {
            text.append('\n');
        }
    }

    private static int endOfLine(String paragraph, int start, int room) {
        int columns = 0;
        int lastBreak = -1;
        int at = start;
        while (at < paragraph.length()) {
            int character = paragraph.codePointAt(at);
            columns += Columns.of(character);
            if (columns > room) {
                return lastBreak > start ? lastBreak : Math.max(at, start + Character.charCount(character));
            }
            int next = at + Character.charCount(character);
            if (next < paragraph.length() && mayBreak(character, paragraph.codePointAt(next))) {
                lastBreak = character == ' ' ? at : next;
            }
            at = next;
        }
        return at;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ') {
            return true;
        }
        boolean wide = Columns.isWide(before) || Columns.isWide(after);
        return wide && after != ' ' && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
