package org.tenken.lab.windows.cim;

import java.util.Map;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.wql.MalformedQuery;
import org.tenken.lab.wql.Query;

/** Turns key selectors into the query that finds the same instance. */
final class Keys {

    private Keys() {}

    static Query query(String className, Map<String, String> selectors) throws ProviderFault {
        StringBuilder text = new StringBuilder("SELECT * FROM " + className);
        String glue = " WHERE ";
        for (Map.Entry<String, String> selector : selectors.entrySet()) {
            String escaped = selector.getValue().replace("\\", "\\\\").replace("'", "\\'");
            text.append(glue).append(selector.getKey()).append("='").append(escaped).append("'");
            glue = " AND ";
        }
        try {
            return Query.parse(text.toString());
        } catch (MalformedQuery wrong) {
            throw Wbem.INVALID_PARAMETER.fault();
        }
    }
}
