package org.tenken.winrm.http;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * Finds addresses on a few threads of its own, because the JDK's look-up blocks; also lends them for other short waits.
 */
public final class Names implements AutoCloseable, Executor {

    /** What the JDK reads without a look-up. */
    private static final Pattern LITERAL =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%]*");
    private static final int THREADS = 16;

    private final ThreadPoolExecutor threads;

    /** Creates the threads as they are needed. */
    public Names() {
        threads = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                new DefaultThreadFactory("tenken-winrm-names", true));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Returns the addresses of a name, or the failure of the name rung. */
    public CompletableFuture<List<InetAddress>> find(String name) {
        try {
            return LITERAL.matcher(name).matches()
                    ? CompletableFuture.completedFuture(List.of(InetAddress.getByName(name)))
                    : look(name);
        } catch (UnknownHostException | RejectedExecutionException e) {
            return CompletableFuture.failedFuture(unknown(name, e));
        }
    }

    private CompletableFuture<List<InetAddress>> look(String name) {
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                found.complete(List.of(InetAddress.getAllByName(name)));
            } catch (UnknownHostException e) {
                found.completeExceptionally(unknown(name, e));
            }
        });
        return found;
    }

    private static HostFailure unknown(String name, Exception e) {
        return new HostFailure(Rung.NAME, "unknown-name", "No address is known for " + name + ".", false, e);
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
