package org.tenken.codes.pack;

import java.util.List;
import java.util.function.Consumer;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

/** Where a module's data is read from. */
public interface PackSource {

    /** Returns who brings the data. */
    Module module();

    /** Returns the checks and fixes that the module's manifest offers. */
    Offers offers();

    /**
     * Reads the data files of the module, in the order of their names.
     *
     * @param problems gets what could not be read
     */
    List<PackFile> files(Consumer<Problem> problems);
}
