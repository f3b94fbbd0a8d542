package org.tenken.lab.wsman;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.tenken.lab.shell.Command;
import org.tenken.lab.shell.Shell;
import org.tenken.lab.shell.Shells;

/** Command shells ([MS-WSMV] 3.1.4.5 and following): what the client asks of them and how they answer. */
final class ShellService {

    private static final String STATES = Namespace.SHELL + "/CommandState/";
    private static final int CODE_PAGE = 437;

    private final Shells shells;

    ShellService(Shells shells) {
        this.shells = shells;
    }

    Markup answer(Message message, String user) throws Fault {
        if (!message.resource().uri().equals(Namespace.SHELL + "/cmd")) {
            throw Fault.sender("a:DestinationUnreachable", Fault.RESOURCE_NOT_FOUND,
                    "The WS-Management service cannot process the request. The service cannot find the resource "
                            + "identified by the resource URI and selectors. ");
        }
        return switch (message.operation()) {
            case CREATE -> create(message, user);
            case COMMAND -> command(message, shell(message, user));
            case RECEIVE -> receive(message, shell(message, user));
            case SEND -> send(message, shell(message, user));
            case SIGNAL -> signal(message, shell(message, user));
            default -> delete(message, shell(message, user));
        };
    }

    private Markup create(Message message, String user) throws Fault {
        String page = message.options().getOrDefault("WINRS_CODEPAGE", Integer.toString(CODE_PAGE)).trim();
        Shell shell = shells.open(user, page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : CODE_PAGE)
                .orElseThrow(Fault::shellQuota);
        return Envelope.of(Namespace.TRANSFER + "/CreateResponse", message.id(), markup -> {
            markup.open("x:ResourceCreated").element("a:Address", Namespace.ADDRESSING + "/role/anonymous");
            markup.open("a:ReferenceParameters").element("w:ResourceURI", message.resource().uri());
            markup.open("w:SelectorSet").open("w:Selector").attribute("Name", "ShellId").text(shell.id()).close();
            markup.close().close().close();
            markup.open("rsp:Shell").attribute("xmlns:rsp", Namespace.SHELL).element("rsp:ShellId", shell.id());
            markup.element("rsp:ResourceUri", message.resource().uri()).element("rsp:Owner", user);
            markup.element("rsp:InputStreams", "stdin").element("rsp:OutputStreams", "stdout stderr").close();
        });
    }

    private Markup command(Message message, Shell shell) throws Fault {
        Element line = body(message, "CommandLine");
        String program = line.textOf(Namespace.SHELL, "Command").filter(text -> !text.isEmpty())
                .orElseThrow(() -> Fault.schema("There is no command."));
        List<String> arguments = line.all(Namespace.SHELL, "Arguments").map(Element::text).toList();
        Command command = shell.start(program, arguments);
        return respond(message, "Command", markup -> markup.element("rsp:CommandId", command.id()));
    }

    private Markup receive(Message message, Shell shell) throws Fault {
        Element stream = body(message, "Receive").child(Namespace.SHELL, "DesiredStream")
                .orElseThrow(() -> Fault.schema("There is no desired stream."));
        Command command = find(shell, stream);
        // Base64 makes four bytes of three, and the envelope needs room for itself.
        Command.Piece piece = command.receive((message.maxEnvelopeSize() - 3072) / 4 * 3);
        boolean done = piece.exitCode().isPresent();
        return respond(message, "Receive", markup -> {
            stream(markup, "stdout", command, piece.standardOutput(), done);
            stream(markup, "stderr", command, piece.standardError(), done);
            markup.open("rsp:CommandState").attribute("CommandId", command.id())
                    .attribute("State", STATES + (done ? "Done" : "Running"));
            piece.exitCode().ifPresent(code -> markup.element("rsp:ExitCode", Integer.toString(code)));
            markup.close();
        });
    }

    private static void stream(Markup markup, String name, Command command, byte[] bytes, boolean end) {
        if (bytes.length > 0) {
            markup.open("rsp:Stream").attribute("Name", name).attribute("CommandId", command.id())
                    .text(Base64.getEncoder().encodeToString(bytes)).close();
        }
        if (end) {
            markup.open("rsp:Stream").attribute("Name", name).attribute("CommandId", command.id())
                    .attribute("End", "true").close();
        }
    }

    private Markup send(Message message, Shell shell) throws Fault {
        for (Element stream : body(message, "Send").all(Namespace.SHELL, "Stream").toList()) {
            boolean last = stream.attribute("End").filter(end -> end.equalsIgnoreCase("true")).isPresent();
            find(shell, stream).send(decoded(stream.text()), last);
        }
        return respond(message, "Send", markup -> { });
    }

    private Markup signal(Message message, Shell shell) throws Fault {
        shell.end(find(shell, body(message, "Signal")));
        return respond(message, "Signal", markup -> { });
    }

    private Markup delete(Message message, Shell shell) {
        shells.close(shell);
        return Envelope.of(Namespace.TRANSFER + "/DeleteResponse", message.id(), markup -> { });
    }

    private static Markup respond(Message message, String name, Consumer<Markup> content) {
        return Envelope.of(Namespace.SHELL + "/" + name + "Response", message.id(), markup -> {
            markup.open("rsp:" + name + "Response").attribute("xmlns:rsp", Namespace.SHELL);
            content.accept(markup);
            markup.close();
        });
    }

    private static Element body(Message message, String name) throws Fault {
        return message.body().filter(body -> body.is(Namespace.SHELL, name))
                .orElseThrow(() -> Fault.schema("The body is not " + name + "."));
    }

    private Shell shell(Message message, String user) throws Fault {
        return shells.find(message.resource().selectors().getOrDefault("ShellId", "").strip(), user)
                .orElseThrow(ShellService::gone);
    }

    private static Command find(Shell shell, Element named) throws Fault {
        return shell.find(named.attribute("CommandId").orElse("")).orElseThrow(ShellService::gone);
    }

    private static Fault gone() {
        return Fault.sender("w:InvalidSelectors", Fault.INVALID_SELECTORS,
                "The WS-Management service cannot process the request because the request contained invalid selectors "
                        + "for the resource. ");
    }

    private static byte[] decoded(String text) throws Fault {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Fault.schema("A stream is not Base64.");
        }
    }
}
