package org.tenken.lab.wsman;

import java.util.Map;
import java.util.Optional;
import org.tenken.lab.knob.Operation;

/** The names of actions and the operations they stand for. */
final class Actions {

    private static final Map<String, Operation> OPERATIONS = Map.of(
            Namespace.ENUMERATION + "/Enumerate", Operation.ENUMERATE,
            Namespace.ENUMERATION + "/Pull", Operation.PULL,
            Namespace.ENUMERATION + "/Release", Operation.RELEASE,
            Namespace.TRANSFER + "/Get", Operation.GET,
            Namespace.TRANSFER + "/Create", Operation.CREATE,
            Namespace.TRANSFER + "/Delete", Operation.DELETE,
            Namespace.SHELL + "/Command", Operation.COMMAND,
            Namespace.SHELL + "/Receive", Operation.RECEIVE,
            Namespace.SHELL + "/Send", Operation.SEND,
            Namespace.SHELL + "/Signal", Operation.SIGNAL);

    private Actions() {}

    /** Returns the operation of an action; one named after its resource calls a method of it. */
    static Optional<Operation> find(String action, String uri) {
        Operation known = OPERATIONS.get(action);
        boolean method = known == null && action.startsWith(uri + "/") && action.length() > uri.length() + 1;
        return method ? Optional.of(Operation.INVOKE) : Optional.ofNullable(known);
    }
}
