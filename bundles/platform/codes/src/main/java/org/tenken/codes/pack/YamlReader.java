package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of YAML that docs/code-packs.md describes: mappings, lists, scalars of one line, quotes, comments and
 * lists in brackets. Anchors, tags, blocks of text and several documents are refused, so no file means two things.
 */
final class YamlReader {

    private static final int DEEPEST = 8;
    private static final String RESERVED = "&*!|>%@`{}]?";

    private final List<YamlLine> lines;
    private int at;

    private YamlReader(List<YamlLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static YamlNode read(String file) throws YamlException {
        YamlReader reader = new YamlReader(YamlLine.of(file));
        if (reader.lines.isEmpty()) {
            throw new YamlException(0, "the file is empty");
        }
        YamlNode node = reader.node(reader.lines.get(0).indent(), 0);
        if (reader.at < reader.lines.size()) {
            throw new YamlException(reader.lines.get(reader.at).number(), "the indent fits nothing above it");
        }
        return node;
    }

    private YamlNode node(int indent, int depth) throws YamlException {
        YamlLine first = lines.get(at);
        if (depth > DEEPEST) {
            throw new YamlException(first.number(), "nested too deeply");
        }
        if (first.isItem()) {
            return sequence(indent, depth);
        }
        if (first.colon() > 0) {
            return mapping(indent, depth);
        }
        at++;
        return YamlScalar.read(first.text(), first.number());
    }

    private YamlNode sequence(int indent, int depth) throws YamlException {
        int start = lines.get(at).number();
        List<YamlNode> items = new ArrayList<>();
        while (at < lines.size() && lines.get(at).indent() == indent && lines.get(at).isItem()) {
            YamlLine item = lines.get(at).item();
            if (item.text().isEmpty()) {
                throw new YamlException(item.number(), "a list item without a value");
            }
            lines.set(at, item);
            items.add(node(item.indent(), depth + 1));
        }
        return new YamlNode.Sequence(items, start);
    }

    private YamlNode mapping(int indent, int depth) throws YamlException {
        int start = lines.get(at).number();
        Map<String, YamlNode> values = new LinkedHashMap<>();
        while (at < lines.size() && lines.get(at).indent() == indent && !lines.get(at).isItem()) {
            YamlLine line = lines.get(at);
            int colon = line.colon();
            if (colon < 0) {
                throw new YamlException(line.number(), "neither a name with a colon nor a list item");
            }
            at++;
            String rest = line.text().substring(colon + 1).strip();
            YamlNode value = rest.isEmpty() ? nested(line, depth) : YamlScalar.read(rest, line.number());
            if (values.put(line.text().substring(0, colon), value) != null) {
                throw new YamlException(line.number(), "the name stands here twice");
            }
        }
        return new YamlNode.Mapping(values, start);
    }

    private YamlNode nested(YamlLine line, int depth) throws YamlException {
        boolean item = at < lines.size() && lines.get(at).isItem() && lines.get(at).indent() == line.indent();
        if (at == lines.size() || lines.get(at).indent() <= line.indent() && !item) {
            throw new YamlException(line.number(), "a name without a value");
        }
        return node(lines.get(at).indent(), depth + 1);
    }

    static boolean isReserved(char first) {
        return RESERVED.indexOf(first) >= 0;
    }
}
