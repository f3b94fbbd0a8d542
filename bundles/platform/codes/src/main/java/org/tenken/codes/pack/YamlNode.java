package org.tenken.codes.pack;

import java.util.List;
import java.util.Map;

/** A value in the small part of YAML that runbooks are written in. */
sealed interface YamlNode {

    /** Number of the line the value begins in, from 1. */
    int line();

    /** One line of text. */
    record Scalar(String text, int line) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {}

    /** Names with values, in the order of the file. */
    record Mapping(Map<String, YamlNode> values, int line) implements YamlNode {}
}
