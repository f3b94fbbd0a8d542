package org.tenken.console.screen;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.tenken.console.fake.FakeExplain;
import org.tenken.console.fake.FakeFleet;
import org.tenken.console.fake.FakeOperations;
import org.tenken.console.fake.FakeRuns;
import org.tenken.console.host.HostsModel;
import org.tenken.console.live.Threads;
import org.tenken.console.look.GtkStyle;
import org.tenken.console.look.Theme;
import org.tenken.console.port.Fleet;
import org.tenken.console.setting.PreferenceFile;
import org.tenken.console.setting.Preferences;
import org.tenken.console.text.Language;
import org.tenken.console.window.Desk;
import org.tenken.console.window.Ports;
import org.tenken.console.window.Window;

/** The window on a desktop of its own, with hands and eyes: real keys, real clicks, pictures. */
public final class Screen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    public final FakeFleet fleet;
    public final FakeRuns runs = new FakeRuns();
    public final FakeExplain explain = new FakeExplain();
    public final FakeOperations operations = new FakeOperations();
    public final List<Throwable> leaks = new ArrayList<>();
    private final Ports ports = Ports.none();
    private final Desktop desktop;
    private final int scale;
    private int gestures;
    private final Display display;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Desk desk;
    private final Window window;
    private final Watchdog watchdog;

    private Screen(int scale, FakeFleet fleet, UnaryOperator<Preferences> preferences, boolean served) throws Exception {
        this.fleet = fleet;
        this.scale = scale;
        desktop = Desktop.start(scale);
        Path data = Files.createTempDirectory("tenken-screen");
        GtkStyle.install(data);
        Resource.setNonDisposeHandler(leaks::add);
        display = new Display();
        PreferenceFile file = new PreferenceFile(data);
        file.write(preferences.apply(Preferences.USUAL.with(Language.ENGLISH).with(Theme.LIGHT)));
        if (served) {
            serve();
        }
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T09:12:00Z"));
        Threads threads = new Threads(background, display::asyncExec, (wait, action) -> display.timerExec((int) wait.toMillis(), action));
        desk = new Desk(ports, file, threads, clock);
        window = new Window(display, desk);
        window.open();
        display.addFilter(SWT.KeyUp, event -> gestures++);
        display.addFilter(SWT.MouseUp, event -> gestures++);
        watchdog = new Watchdog(display);
        until("an active window", () -> display.getActiveShell() == window.shell());
        settle();
    }

    public static Screen open(UnaryOperator<Preferences> preferences, Optional<Fleet.Source> source) throws Exception {
        return new Screen(1, new FakeFleet(source), preferences, true);
    }

    public static Screen openTwice(UnaryOperator<Preferences> preferences, Optional<Fleet.Source> source) throws Exception {
        return new Screen(2, new FakeFleet(source), preferences, true);
    }

    public static Screen openAlone() throws Exception {
        return new Screen(1, new FakeFleet(Optional.empty()), now -> now, false);
    }

    /** Lets the services arrive. */
    public void serve() {
        ports.explain().set(Optional.of(explain));
        ports.runs().set(Optional.of(runs));
        ports.operations().set(Optional.of(operations));
        ports.fleet().set(Optional.of(fleet));
    }

    public Desk desk() {
        return desk;
    }

    public HostsModel hosts() {
        return desk.hosts();
    }

    /** Waits for the hosts, runs all checks by keyboard and waits for the end. */
    public void checkAll() {
        until("the hosts", () -> hosts().state().now().order().size() > 0);
        key('r', SWT.MOD1);
        until("a finished run", () -> hosts().state().now().counts().checked() == hosts().state().now().order().size());
        settle();
    }

    /** Returns the nanoseconds of the window's own thread that one repaint of a control takes. */
    public long paintTime(Control control) {
        long[] spent = {-1};
        control.redraw();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Listener painted = event -> spent[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        control.addListener(SWT.Paint, painted);
        until("a repaint", () -> spent[0] >= 0);
        control.removeListener(SWT.Paint, painted);
        return spent[0];
    }

    /** Returns the longest time in which the window did not answer. */
    public Duration longestGap() {
        return watchdog.longest();
    }

    /** Returns what the window was doing then. */
    public String frozenAt() {
        return watchdog.stack();
    }

    public Shell shell() {
        return window.shell();
    }

    public Display display() {
        return display;
    }

    /** Runs the window until something holds. */
    public void until(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never: " + what);
            }
            turn();
        }
    }

    /** Runs the window until nothing is left to do. */
    public void settle() {
        boolean[] over = {false};
        display.timerExec(300, () -> over[0] = true);
        until("quiet", () -> over[0]);
    }

    /** Gives the window the keyboard; without a window manager nobody gives it back when a dialog goes. */
    public void activate() {
        window.shell().forceActive();
        until("an active window", () -> display.getActiveShell() == window.shell());
        settle();
    }

    public Control find(String id) {
        return search(id).orElseThrow(() -> new AssertionError("no control " + id));
    }

    public Optional<Control> search(String id) {
        for (Shell shell : display.getShells()) {
            Optional<Control> found = search(shell, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Clicks the middle of a control with the mouse. */
    public void click(String id) {
        Control control = find(id);
        click(control, control.getSize().x / 2, control.getSize().y / 2);
    }

    public void click(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        desktop.mouse().move(at.x * scale, at.y * scale);
        turn();
        int before = gestures;
        desktop.mouse().press();
        turn();
        desktop.mouse().release();
        delivered(before);
        settle();
    }

    /** Presses a key, with modifiers held. */
    public void key(int key, int... held) {
        for (int modifier : held) {
            press(SWT.KeyDown, modifier);
        }
        int before = gestures;
        press(SWT.KeyDown, key);
        press(SWT.KeyUp, key);
        for (int modifier : held) {
            press(SWT.KeyUp, modifier);
        }
        delivered(before + held.length);
        settle();
    }

    /** Holds the shift key down while something is done with the mouse. */
    public void shifted(Runnable gesture) {
        desktop.mouse().shift(true);
        turn();
        gesture.run();
        desktop.mouse().shift(false);
        settle();
    }

    /** Types letters. */
    public void type(String text) {
        for (char letter : text.toCharArray()) {
            Event event = new Event();
            event.character = letter;
            event.type = SWT.KeyDown;
            display.post(event);
            event.type = SWT.KeyUp;
            int before = gestures;
            display.post(event);
            delivered(before);
        }
        settle();
    }

    /** Writes a picture of the whole desktop to {@code target/screenshots}. */
    public Path picture(String name) throws Exception {
        settle();
        Rectangle area = display.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(org.eclipse.swt.internal.DPIUtil.getDeviceZoom())};
        image.dispose();
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Returns every visible control of a shell. */
    public List<Control> controls(Composite root) {
        List<Control> all = new ArrayList<>();
        for (Control child : root.getChildren()) {
            if (child.isVisible()) {
                all.add(child);
                if (child instanceof Composite composite) {
                    all.addAll(controls(composite));
                }
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    public static String spoken(Control control) {
        return control.getData("spoken.name") instanceof Supplier<?> name ? ((Supplier<String>) name).get() : "";
    }

    @Override
    public void close() {
        if (!window.shell().isDisposed()) {
            window.shell().dispose();
        }
        watchdog.close();
        background.shutdownNow();
        display.dispose();
        desktop.close();
    }

    /** Waits until the toolkit has seen a gesture end; a busy machine takes its time, and a gesture that closes its window never ends. */
    private void delivered(int before) {
        boolean[] late = {false};
        display.timerExec(1_000, () -> late[0] = true);
        until("the end of a gesture", () -> gestures > before || late[0]);
    }

    private void turn() {
        if (!display.readAndDispatch()) {
            display.timerExec(10, () -> { });
            display.sleep();
        }
    }

    private void press(int type, int key) {
        Event event = new Event();
        event.type = type;
        if (key < 128 && (Character.isLetterOrDigit(key) || key == ' ')) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        display.post(event);
        turn();
    }

    private static Optional<Control> search(Composite root, String id) {
        for (Control child : root.getChildren()) {
            if (id.equals(child.getData("test.id"))) {
                return Optional.of(child);
            }
            if (child instanceof Composite composite) {
                Optional<Control> found = search(composite, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return id.equals(root.getData("test.id")) ? Optional.of(root) : Optional.empty();
    }
}
