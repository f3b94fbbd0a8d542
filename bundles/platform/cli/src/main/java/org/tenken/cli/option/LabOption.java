package org.tenken.cli.option;

import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.engine.lab.LabName;

/** Reads {@code N[,SEED]}. */
public final class LabOption {

    private LabOption() {}

    /** Reads the name of a lab; the seed is 1 when it is not given. */
    public static LabName parse(String text) throws Refusal {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length <= 2) {
                return new LabName(Integer.parseInt(parts[0].strip()), parts.length == 1 ? 1 : Long.parseLong(parts[1].strip()));
            }
        } catch (NumberFormatException e) {
            throw new Refusal(Exit.USAGE, wrong(text), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Exit.USAGE, "--lab " + text + ": " + e.getMessage(), e);
        }
        throw new Refusal(Exit.USAGE, wrong(text));
    }

    private static String wrong(String text) {
        return "--lab " + text + ": write it like --lab=200,7 (hosts, and the seed their faults are drawn from)";
    }
}
