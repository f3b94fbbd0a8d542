package org.tenken.api.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tenken.api.port.Port;

/**
 * Serves a port to another process: a line with a {@link Question} comes in, a line with {@link Replies} goes out.
 *
 * @param port who replies
 */
public record Box(Port port) {

    /**
     * Serves until the input ends.
     *
     * @throws IOException if the other side is gone
     * @throws IllegalArgumentException if a line is no question; the process had better end
     */
    public void serve(InputStream questions, OutputStream replies) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Question question = Wire.read(line, Question.class);
            String reply = Wire.write(Replies.of(port.next(question.ids(), question.known())));
            replies.write((reply + "\n").getBytes(StandardCharsets.UTF_8));
            replies.flush();
        }
    }
}
