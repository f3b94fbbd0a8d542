package org.tenken.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Knows the Maven coordinates of every jar of the product by its file name. */
final class Coordinates {

    private static final String OWN_GROUP = "org.tenken";

    private final Map<String, String> thirdParty;
    private final String ownVersion;

    private Coordinates(Map<String, String> thirdParty, String ownVersion) {
        this.thirdParty = Map.copyOf(thirdParty);
        this.ownVersion = ownVersion;
    }

    /**
     * Reads the target platform.
     *
     * @param pom the project file with every third-party version in it
     * @param ownVersion the version of the project's own bundles
     */
    static Coordinates read(Path pom, String ownVersion) throws IOException {
        Element project = parse(pom).getDocumentElement();
        Map<String, String> known = new HashMap<>();
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String artifact = text(dependency, "artifactId");
            String version = resolve(text(dependency, "version"), project);
            known.put(artifact + "-" + version + ".jar", text(dependency, "groupId") + ":" + artifact + ":" + version);
        }
        return new Coordinates(known, ownVersion);
    }

    String version() {
        return ownVersion;
    }

    /** Returns {@code group:artifact:version}. */
    String of(String fileName) {
        String known = thirdParty.get(fileName);
        if (known != null) {
            return known;
        }
        String end = "-" + ownVersion + ".jar";
        if (!fileName.endsWith(end)) {
            throw new IllegalStateException(fileName + " is neither ours nor in the target platform");
        }
        return OWN_GROUP + ":" + fileName.substring(0, fileName.length() - end.length()) + ":" + ownVersion;
    }

    private static Document parse(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Its own handler prints to standard error what is thrown as well.
            builder.setErrorHandler(null);
            try (InputStream in = Files.newInputStream(pom)) {
                return builder.parse(in);
            }
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("not a project file: " + pom, broken);
        }
    }

    private static String resolve(String value, Element project) {
        return value.startsWith("${") ? text(project, value.substring(2, value.length() - 1)) : value;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
