package org.tenken.cli.command;

import org.tenken.cli.output.Printer;
import org.tenken.engine.catalogue.Module;

/** Where something comes from, with the mark that nobody has verified it where that is so. */
record Source(Module module) {

    String text(Printer printer) {
        String name = module.name() + " " + module.version();
        return module.verified() ? name : name + " " + printer.words().say("unverified");
    }
}
