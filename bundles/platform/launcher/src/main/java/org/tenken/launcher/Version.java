package org.tenken.launcher;

import java.io.PrintStream;
import java.util.Optional;

/**
 * What {@code --version} says.
 *
 * @param product the product's version
 * @param java the Java version and who made it
 * @param system the operating system
 */
record Version(String product, String java, String system) {

    static Version ofThisProcess() {
        String product = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unbuilt");
        return new Version(product,
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
    }

    void print(PrintStream out) {
        out.println("Tenken " + product);
        out.println("Java " + java);
        out.println("System " + system);
    }
}
