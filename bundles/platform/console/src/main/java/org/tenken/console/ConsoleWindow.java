package org.tenken.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.console.bind.Binding;
import org.tenken.console.bind.Services;
import org.tenken.console.live.Threads;
import org.tenken.console.look.GtkStyle;
import org.tenken.console.setting.PreferenceFile;
import org.tenken.console.window.Desk;
import org.tenken.console.window.Ports;
import org.tenken.console.window.Window;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.run.Runs;
import org.tenken.engine.text.Texts;

/**
 * Opens the window on the thread that calls, which the toolkit wants to be the process's first one, and answers with the
 * exit code when it is closed. The window opens before any service is there, and fills as they arrive.
 */
@Component(service = Callable.class, property = {"main.thread:Boolean=true", "tenken.command=console"})
public final class ConsoleWindow implements Callable<Integer> {
    private static final int OK = 0;
    private static final int USAGE = 2;
    private static final int BAD_CONFIGURATION = 5;
    private static final int STOPPED = -1;
    private static final int WORKERS = 3;

    private final BundleContext context;
    private final ConsoleThread thread = new ConsoleThread();
    private Services early = Services.NONE;
    private Optional<Binding> binding = Optional.empty();
    private volatile boolean stopping;
    private volatile Consumer<Throwable> faults = fault -> { };

    /** Waits for the call. */
    @Activate
    public ConsoleWindow(BundleContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InvalidSyntaxException, IOException {
        Arguments arguments;
        try {
            arguments = Arguments.parse(typed(), System.getenv());
        } catch (Arguments.Mistake mistake) {
            System.err.println(mistake.getMessage());
            return USAGE;
        }
        Path data = Path.of(Optional.ofNullable(context.getProperty("tenken.data")).orElse("."));
        GtkStyle.install(data.resolve("console"));
        try {
            return run(arguments, data);
        } catch (SWTError noDisplay) {
            System.err.println("the window needs a display (" + noDisplay.getMessage() + "); without one use the commands: tenken --help");
            return BAD_CONFIGURATION;
        }
    }

    private int run(Arguments arguments, Path data) {
        Display.setAppName("Tenken");
        Display display = new Display();
        ExecutorService background = background();
        Ports ports = Ports.none();
        try (Binding bound = new Binding(ports, arguments.source(), arguments.logon(), thread)) {
            thread.begin(display);
            bind(bound);
            Threads threads = new Threads(background, thread, (wait, action) -> later(display, wait, action));
            Desk desk = new Desk(ports, new PreferenceFile(data), threads, InstantSource.system());
            Window window = new Window(display, desk);
            guard(display, desk);
            window.open();
            while (!window.shell().isDisposed() && !stopping) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            unbind();
            thread.end();
            background.shutdownNow();
            display.dispose();
        }
        return stopping ? STOPPED : OK;
    }

    /** A fault of ours must not take the window away while hosts are being changed: it is told, kept in the log, and the window goes on. */
    private void guard(Display display, Desk desk) {
        display.setRuntimeExceptionHandler(fault -> tell(fault, desk));
        display.setErrorHandler(fault -> tell(fault, desk));
        faults = fault -> thread.execute(() -> tell(fault, desk));
    }

    private static void tell(Throwable fault, Desk desk) {
        System.getLogger(ConsoleWindow.class.getName()).log(System.Logger.Level.ERROR, "fault in the window", fault);
        desk.fault();
    }

    /** Closes the window when the bundle is stopped; the launcher then waits for the next one. */
    @Deactivate
    void stop() {
        stopping = true;
        thread.wake();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setCodes(CodeCatalogue service) {
        change(now -> now.codes(Optional.of(service)));
    }

    void unsetCodes(CodeCatalogue service) {
        change(now -> now.codes(now.codes().filter(kept -> kept != service)));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setCatalogue(Catalogue service) {
        change(now -> now.catalogue(Optional.of(service)));
    }

    void unsetCatalogue(Catalogue service) {
        change(now -> now.catalogue(now.catalogue().filter(kept -> kept != service)));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setTexts(Texts service) {
        change(now -> now.texts(Optional.of(service)));
    }

    void unsetTexts(Texts service) {
        change(now -> now.texts(now.texts().filter(kept -> kept != service)));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setRuns(Runs service) {
        change(now -> now.runs(Optional.of(service)));
    }

    void unsetRuns(Runs service) {
        change(now -> now.runs(now.runs().filter(kept -> kept != service)));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setOperations(Operations service) {
        change(now -> now.operations(Optional.of(service)));
    }

    void unsetOperations(Operations service) {
        change(now -> now.operations(now.operations().filter(kept -> kept != service)));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void setLab(Lab service) {
        change(now -> now.lab(Optional.of(service)));
    }

    void unsetLab(Lab service) {
        change(now -> now.lab(now.lab().filter(kept -> kept != service)));
    }

    private synchronized void change(UnaryOperator<Services> change) {
        early = change.apply(early);
        binding.ifPresent(bound -> bound.change(change));
    }

    private synchronized void bind(Binding bound) {
        Services known = early;
        bound.change(none -> known);
        binding = Optional.of(bound);
    }

    private synchronized void unbind() {
        binding = Optional.empty();
    }

    /** Returns what the launcher published. An array has no class loader that the framework could compare, hence "all". */
    private List<String> typed() throws InvalidSyntaxException {
        ServiceReference<?>[] found = context.getAllServiceReferences(String[].class.getName(), "(tenken.arguments=true)");
        return found != null && context.getService(found[0]) instanceof String[] words ? List.of(words) : List.of();
    }

    private ExecutorService background() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(WORKERS, work -> {
            Thread worker = new Thread(work, "tenken-console-" + number.incrementAndGet());
            worker.setDaemon(true);
            worker.setUncaughtExceptionHandler((where, fault) -> faults.accept(fault));
            return worker;
        });
    }

    private static void later(Display display, Duration wait, Runnable action) {
        if (!display.isDisposed()) {
            display.timerExec((int) wait.toMillis(), action);
        }
    }
}
