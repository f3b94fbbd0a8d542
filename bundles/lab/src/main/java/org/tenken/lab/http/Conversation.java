package org.tenken.lab.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.knob.Login;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Trouble;
import org.tenken.lab.ntlm.Refused;
import org.tenken.lab.ntlm.Seal;
import org.tenken.lab.wsman.Fault;
import org.tenken.lab.wsman.Received;
import org.tenken.lab.wsman.Reply;

/** All that is said on one connection: it takes a request at a time through login, seal, service and troubles. */
final class Conversation implements Connection.Receiver {

    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());
    private static final String SOAP = "Content-Type: application/soap+xml;charset=UTF-8";

    private final Host host;
    private final Workers workers;
    private final RequestLog log;
    private final Authentication authentication;
    private final boolean tunnelled;

    Conversation(Host host, Workers workers, RequestLog log, Authentication authentication, boolean tunnelled) {
        this.host = host;
        this.workers = workers;
        this.log = log;
        this.authentication = authentication;
        this.tunnelled = tunnelled;
    }

    @Override
    public void received(Connection connection, Request request) {
        Duration latency = host.chance().latency();
        Line line = new Line(connection, host, workers, request.persistent());
        workers.run(latency, () -> attempt(line, request));
    }

    @Override
    public void refused(Connection connection, BadRequest reason) {
        new Line(connection, host, workers, false).send(Response.empty(reason.status()));
    }

    private void attempt(Line line, Request request) {
        try {
            answer(line, request);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a request to " + host.name() + " broke the lab", e);
            line.send(Response.empty(500));
        }
    }

    private void answer(Line line, Request request) {
        if (!request.path().equals("/wsman") && !request.path().equals("/wsman-anon/identify")) {
            line.send(Response.empty(404));
        } else if (!request.method().equals("POST")) {
            line.send(Response.empty(405).with("Allow: POST"));
        } else if (request.header("wsmanidentify").isPresent() && request.header("authorization").isEmpty()) {
            introduce(line, request);
        } else {
            authenticate(line, request);
        }
    }

    /** A client that is not logged in may ask who it speaks to, and nothing else. */
    private void introduce(Line line, Request request) {
        Received received = Received.of(request.body());
        if (received.operation().filter(one -> one == Operation.IDENTIFY).isPresent()) {
            carryOut(line, received, "", Optional.empty());
        } else {
            authenticate(line, request);
        }
    }

    private void authenticate(Line line, Request request) {
        Authentication.Outcome outcome = authentication.authenticate(request);
        if (outcome instanceof Authentication.Admitted admitted) {
            open(line, request, admitted);
        } else {
            Authentication.Wanted wanted = (Authentication.Wanted) outcome;
            note("", "login", Map.of());
            line.send(Challenges.of(wanted, host.knobs().policy().basic()));
        }
    }

    private void open(Line line, Request request, Authentication.Admitted admitted) {
        Line answering = line.with(Challenges.token(admitted));
        String type = request.header("content-type").orElse("");
        boolean sealed = SealedBody.is(type);
        if (request.body().length == 0) {
            note(admitted.user(), "login", Map.of());
            answering.send(Response.empty(200));
        } else if (!sealed && !tunnelled && !host.knobs().policy().unencrypted()) {
            note(admitted.user(), "unencrypted", Map.of());
            answering.send(Response.empty(500));
        } else if (!sealed && !type.startsWith("application/soap+xml")) {
            answering.send(Response.empty(415));
        } else {
            unseal(answering, request, admitted, sealed ? admitted.seal() : Optional.empty(), type, sealed);
        }
    }

    private void unseal(Line line, Request request, Authentication.Admitted admitted, Optional<Seal> seal, String type,
            boolean sealed) {
        try {
            if (sealed && seal.isEmpty()) {
                throw new Refused("sealed by nobody");
            }
            byte[] envelope = sealed ? SealedBody.open(request.body(), type, seal.get()) : request.body();
            carryOut(line, Received.of(envelope), admitted.user(), seal);
        } catch (Refused e) {
            note(admitted.user(), "unsealable", Map.of());
            line.send(Response.empty(400));
        }
    }

    private void carryOut(Line line, Received received, String user, Optional<Seal> seal) {
        note(user, received.operation().map(Conversation::name).orElse("malformed"), received.details());
        Optional<Trouble.Kind> trouble = host.chance().trouble(received.operation().orElse(Operation.ANY));
        if (trouble.isPresent() && line.ends(trouble.get())) {
            return;
        }
        Reply reply = trouble.flatMap(Mishap::fault).map(fault -> host.service().refuse(received, fault))
                .orElseGet(() -> reply(received, user));
        byte[] envelope = Mishap.envelope(trouble, reply.envelope());
        Response response = seal.map(one -> new Response(reply.status(), List.of(SealedBody.CONTENT_TYPE),
                        SealedBody.close(envelope, one, host.knobs().policy().tab())))
                .orElseGet(() -> response(new Reply(reply.status(), envelope)));
        line.send(response, trouble);
    }

    private Reply reply(Received received, String user) {
        boolean identify = received.operation().filter(one -> one == Operation.IDENTIFY).isPresent();
        if (identify && user.isEmpty()) {
            return host.service().introduce();
        }
        if (host.knobs().login() == Login.DENIED && !identify) {
            return host.service().refuse(received, Fault.accessDenied());
        }
        return host.service().answer(received, user);
    }

    private static Response response(Reply reply) {
        return new Response(reply.status(), List.of(SOAP), reply.envelope());
    }

    private void note(String user, String operation, Map<String, String> details) {
        log.add(new RequestLog.Entry(Instant.now(), host.name(), user, operation, new LinkedHashMap<>(details)));
    }

    private static String name(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }
}
