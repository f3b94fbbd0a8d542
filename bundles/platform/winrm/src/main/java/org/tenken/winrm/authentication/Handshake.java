package org.tenken.winrm.authentication;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.tenken.winrm.seal.MessageSeal;

/** The login on one connection; used by one thread at a time. */
public interface Handshake {

    /**
     * Returns the next {@code Authorization} header.
     *
     * @param challenge what the host sent with the scheme's name; nothing at the start
     */
    CompletionStage<String> next(Optional<String> challenge);

    /** Returns whether this side has said everything, so that the host's next answer decides. */
    boolean complete();

    /** Returns whether the header goes with every request, not only with the login. */
    boolean standing();

    /** Returns the keys for what follows, once complete, if the scheme has any. */
    Optional<MessageSeal> seal();
}
