package org.tenken.winrm.soap;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The requests of the command shell ([MS-WSMV] 3.1.4.1). */
public final class ShellRequests {

    private static final String COMMAND_SHELL = Namespaces.SHELL + "/cmd";

    private ShellRequests() {}

    /** Returns the request for a shell that speaks UTF-8 and loads no profile. */
    public static Message create() {
        return Message.of(Namespaces.TRANSFER + "/Create", COMMAND_SHELL,
                "<r:Shell><r:InputStreams>stdin</r:InputStreams>"
                        + "<r:OutputStreams>stdout stderr</r:OutputStreams></r:Shell>")
                .option("WINRS_CODEPAGE", "65001").option("WINRS_NOPROFILE", "TRUE");
    }

    /** Returns the request to start a command; words that need it are quoted. */
    public static Message command(String shell, List<String> command) {
        StringBuilder body = new StringBuilder("<r:CommandLine><r:Command>")
                .append(XmlText.escaped(CommandWord.quoted(command.get(0)))).append("</r:Command>");
        command.subList(1, command.size()).forEach(word -> body.append("<r:Arguments>")
                .append(XmlText.escaped(CommandWord.quoted(word))).append("</r:Arguments>"));
        return inside(shell, "Command", body.append("</r:CommandLine>").toString())
                .option("WINRS_CONSOLEMODE_STDIN", "TRUE").option("WINRS_SKIP_CMD_SHELL", "FALSE");
    }

    /** Returns the request for what the command has written since. */
    public static Message receive(String shell, String command) {
        return inside(shell, "Receive", "<r:Receive><r:DesiredStream CommandId=\"" + XmlText.escaped(command)
                + "\">stdout stderr</r:DesiredStream></r:Receive>").option("WSMAN_CMDSHELL_OPTION_KEEPALIVE", "TRUE");
    }

    /** Returns the request to end the command, or to forget one that has ended. */
    public static Message terminate(String shell, String command) {
        return inside(shell, "Signal", "<r:Signal CommandId=\"" + XmlText.escaped(command) + "\"><r:Code>"
                + Namespaces.SHELL + "/signal/terminate</r:Code></r:Signal>");
    }

    /** Returns the request to end the shell. */
    public static Message delete(String shell) {
        return Message.of(Namespaces.TRANSFER + "/Delete", COMMAND_SHELL, "").select(id(shell));
    }

    private static Message inside(String shell, String action, String body) {
        return Message.of(Namespaces.SHELL + "/" + action, COMMAND_SHELL, body).select(id(shell));
    }

    private static SortedMap<String, String> id(String shell) {
        return new TreeMap<>(Map.of("ShellId", shell));
    }
}
