package org.tenken.engine.module;

import java.util.List;
import java.util.Optional;

/** Finds who answers for an id; safe for any thread. */
public interface Contributors {

    /** Returns who answers for a check, fix or survey, if it is installed. */
    Optional<Contributor> find(String id);

    /** Returns everybody, sorted by id. */
    List<Contributor> all();
}
