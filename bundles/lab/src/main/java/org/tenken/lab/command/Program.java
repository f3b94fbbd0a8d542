package org.tenken.lab.command;

import java.util.List;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;

/** A program of the command line. */
interface Program {

    /** Runs with arguments as the program receives them, quotes removed. */
    Output run(Machine machine, List<String> arguments, Texts texts);
}
