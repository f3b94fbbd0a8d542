package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tenken.codes.LocalText;
import org.tenken.codes.Module;
import org.tenken.codes.Subject;
import org.tenken.codes.runbook.Advice;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;

/** Makes a runbook of a file, or says what is wrong with the file. */
final class RunbookFile {

    private static final int MOST_ITEMS = 100;
    private static final Set<String> NAMES = Set.of("id", "codes", "title", "causes", "advice", "lesser");

    private final Module module;
    private final Texts texts;

    RunbookFile(Module module, Texts texts) {
        this.module = module;
        this.texts = texts;
    }

    Runbook runbook(String file) throws YamlException {
        YamlNode.Mapping top = mapping(YamlReader.read(file), NAMES);
        return new Runbook(id(need(top, "id")), subjects(need(top, "codes")), text(need(top, "title")),
                causes(need(top, "causes")), advice(top.values().get("advice")), lesser(top.values().get("lesser")),
                module);
    }

    private static List<Subject> subjects(YamlNode node) throws YamlException {
        List<Subject> subjects = new ArrayList<>();
        for (YamlNode item : items(node)) {
            try {
                subjects.add(Subject.parse(scalar(item)));
            } catch (IllegalArgumentException wrong) {
                throw new YamlException(item.line(), wrong.getMessage());
            }
        }
        return subjects;
    }

    private List<Cause> causes(YamlNode node) throws YamlException {
        List<Cause> causes = new ArrayList<>();
        for (YamlNode item : items(node)) {
            YamlNode.Mapping cause = mapping(item, Set.of("check", "fixes", "why"));
            List<String> fixes = new ArrayList<>();
            YamlNode listed = cause.values().get("fixes");
            for (YamlNode fix : listed == null ? List.<YamlNode>of() : items(listed)) {
                fixes.add(id(fix));
            }
            causes.add(new Cause(id(need(cause, "check")), fixes, text(need(cause, "why"))));
        }
        return causes;
    }

    private List<Advice> advice(YamlNode node) throws YamlException {
        List<Advice> advice = new ArrayList<>();
        if (node != null) {
            for (Map.Entry<String, YamlNode> entry : mapping(node, Set.of()).values().entrySet()) {
                advice.add(new Advice(entry.getKey(), text(entry.getValue())));
            }
        }
        return advice;
    }

    private List<LocalText> lesser(YamlNode node) throws YamlException {
        List<LocalText> lesser = new ArrayList<>();
        for (YamlNode item : node == null ? List.<YamlNode>of() : items(node)) {
            lesser.add(text(item));
        }
        return lesser;
    }

    private LocalText text(YamlNode node) throws YamlException {
        String key = scalar(node);
        Optional<LocalText> text = texts.find(key);
        if (text.isEmpty()) {
            throw new YamlException(node.line(), "no text with the key " + key);
        }
        return text.get();
    }

    private static String id(YamlNode node) throws YamlException {
        String id = scalar(node);
        boolean right = id.length() <= 100 && id.indexOf('.') > 0;
        for (int i = 0; right && i < id.length(); i++) {
            char c = id.charAt(i);
            right = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
        }
        if (!right) {
            throw new YamlException(node.line(), "not an id like time.clock: " + id);
        }
        return id;
    }

    private static String scalar(YamlNode node) throws YamlException {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        throw new YamlException(node.line(), "one value is expected here");
    }

    private static List<YamlNode> items(YamlNode node) throws YamlException {
        if (node instanceof YamlNode.Sequence sequence && sequence.items().size() <= MOST_ITEMS) {
            return sequence.items();
        }
        throw new YamlException(node.line(), "a list of at most " + MOST_ITEMS + " items is expected here");
    }

    private static YamlNode need(YamlNode.Mapping mapping, String name) throws YamlException {
        YamlNode node = mapping.values().get(name);
        if (node == null) {
            throw new YamlException(mapping.line(), "'" + name + "' is missing");
        }
        return node;
    }

    /** An empty set of names means that any name is right. */
    private static YamlNode.Mapping mapping(YamlNode node, Set<String> names) throws YamlException {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            throw new YamlException(node.line(), "names with values are expected here");
        }
        for (Map.Entry<String, YamlNode> entry : mapping.values().entrySet()) {
            if (!names.isEmpty() && !names.contains(entry.getKey())) {
                throw new YamlException(entry.getValue().line(), "'" + entry.getKey() + "' is not known here");
            }
        }
        return mapping;
    }
}
