package org.tenken.lab.wsman;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.target.Target;

/** Reads one instance of a class and calls methods. */
final class ClassService {

    private final Target target;

    ClassService(Target target) {
        this.target = target;
    }

    Markup get(Message message) throws Fault {
        Resource resource = message.resource();
        try {
            Instance instance = target.get(resource.namespace(), resource.className(), resource.selectors());
            return Envelope.of(Namespace.TRANSFER + "/GetResponse", message.id(),
                    markup -> InstanceBody.whole(markup, namespace(resource), instance));
        } catch (ProviderFault e) {
            throw ProviderFaults.of(e, "GetObject");
        }
    }

    Markup invoke(Message message) throws Fault {
        Resource resource = message.resource();
        String className = resource.className();
        String method = message.action().substring(resource.uri().length() + 1);
        try {
            Instance output = target.invoke(resource.namespace(), className, resource.selectors(), method,
                    arguments(message, method));
            return Envelope.of(message.action() + "Response", message.id(),
                    markup -> InstanceBody.output(markup, namespace(resource), className, method, output));
        } catch (ProviderFault e) {
            throw ProviderFaults.of(e, "ExecMethod");
        }
    }

    private static Map<String, List<String>> arguments(Message message, String method) throws Fault {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        Element input = message.body().filter(body -> body.name().equals(method + "_INPUT"))
                .orElseThrow(() -> Fault.schema("The body is not the method's input."));
        for (Element argument : input.children()) {
            if (!argument.flag("{" + Namespace.INSTANCE + "}nil")) {
                arguments.computeIfAbsent(argument.name(), name -> new ArrayList<>()).add(text(argument));
            }
        }
        return arguments;
    }

    /** A time stands in an element of its own inside the argument. */
    private static String text(Element argument) {
        return argument.children().stream().findFirst().map(Element::text).orElseGet(argument::text);
    }

    private static String namespace(Resource resource) {
        return resource.uri().substring(Namespace.WMI.length(), resource.uri().lastIndexOf('/'));
    }
}
