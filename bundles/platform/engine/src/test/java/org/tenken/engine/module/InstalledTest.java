package org.tenken.engine.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.fix.Fix;
import org.tenken.api.port.Reply;
import org.tenken.api.probe.Probe;
import org.tenken.api.survey.Survey;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.catalogue.SurveyEntry;
import org.tenken.engine.catalogue.Unavailable;
import org.tenken.engine.scripted.Framework;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;
import org.tenken.engine.text.bundle.BundleTexts;

final class InstalledTest {

    private static final Map<String, String> TEXTS = Map.of(
            "OSGI-INF/l10n/bundle.properties", "time.clock = Clock is right\ntime.off = {n} off\n",
            "OSGI-INF/l10n/bundle_ja.properties", "time.clock = 時計が合っている\n");

    @TempDir
    Path folder;

    private final AtomicInteger got = new AtomicInteger();
    private Framework framework;
    private Installed installed;
    private Bundle module;

    private static final class One implements Check<Integer> {
        @Override
        public Probe<Integer> probe() {
            return Probe.value(1);
        }

        @Override
        public Finding check(Integer facts) {
            return Finding.ok("one");
        }
    }

    @BeforeEach
    void start() throws Exception {
        framework = new Framework(folder.resolve("cache"),
                Map.of("felix.fileinstall.dir", folder.resolve("modules").toString()));
        installed = new Installed(framework.context());
        module = framework.install("made:time", "org.tenken.time",
                Map.of("Tenken-Grants", "wql:root/cimv2/*, tool:TimeSource"), TEXTS);
        module.start();
    }

    @AfterEach
    void stop() throws Exception {
        installed.close();
        framework.stop();
    }

    private ServiceRegistration<?> register(Bundle bundle, Class<?> type, String component,
            Map<String, Object> properties) {
        Dictionary<String, Object> all = new Hashtable<>(properties);
        all.put("component.name", component);
        return bundle.getBundleContext().registerService(type.getName(), new ServiceFactory<Object>() {
            @Override
            public Object getService(Bundle user, ServiceRegistration<Object> registration) {
                got.incrementAndGet();
                return new One();
            }

            @Override
            public void ungetService(Bundle user, ServiceRegistration<Object> registration, Object service) {
                got.decrementAndGet();
            }
        }, all);
    }

    private ServiceRegistration<?> check(String id, Map<String, Object> more) {
        Map<String, Object> properties =
                new TreeMap<>(Map.of("check.id", id, "check.area", "time", "check.title", "%time.clock"));
        properties.putAll(more);
        return register(module, Check.class, "org.tenken.time." + id, properties);
    }

    @Test
    void listsWhatServicesSayWithoutGettingThem() {
        check("time.clock", Map.of("check.profiles", new String[] {"UPDATE"}, "check.applies", "(os.build>=7601)"));
        register(module, Fix.class, "f",
                Map.of("fix.id", "time.resync", "fix.area", "time", "fix.title", "Resync", "fix.repairs",
                new String[] {"time.clock"}));
        register(module, Survey.class, "s",
                Map.of("survey.id", "time.zones", "survey.area", "time", "survey.title", "Zones",
                "survey.columns", new String[] {"zone", "bias"}));
        Module time = new Module("org.tenken.time", "1.2.3", true);
        assertThat(installed.checks()).containsExactly(new CheckEntry("time.clock", "time", text("time.clock"),
                List.of(Profile.UPDATE), "(os.build>=7601)", List.of("time.resync"), time));
        assertThat(installed.fixes())
                .containsExactly(new FixEntry("time.resync", "time", text("Resync"), List.of("time.clock"), time));
        assertThat(installed.surveys())
                .containsExactly(new SurveyEntry("time.zones", "time", text("Zones"), List.of("zone", "bias"), time));
        assertThat(installed.grants("org.tenken.time")).containsExactly("wql:root/cimv2/*", "tool:TimeSource");
        assertThat(installed.unavailable()).isEmpty();
        assertThat(got).hasValue(0);
    }

    private static Text text(String key) {
        return new Text("org.tenken.time", "1.2.3", key, new TreeMap<>(), key);
    }

    @Test
    void getsAServiceAtFirstUseAndGivesItBackWhenItGoes() {
        ServiceRegistration<?> registration = check("time.clock", Map.of());
        Contributor contributor = installed.find("time.clock").orElseThrow();
        assertThat(got).hasValue(0);
        assertThat(contributor.port().next(List.of("time.clock"), Map.of()))
                .containsEntry("time.clock", new Reply.Found(Finding.ok("one")));
        assertThat(got).hasValue(1);
        registration.unregister();
        assertThat(installed.checks()).isEmpty();
        assertThat(got).hasValue(0);
        assertThat(contributor.port().next(List.of("time.clock"), Map.of()).get("time.clock"))
                .isInstanceOf(Reply.Broken.class);
    }

    @Test
    void refusesBadMetadataNamingBundleClassAndAttribute() throws Exception {
        check("Time Clock", Map.of());
        check("time.area", Map.of("check.area", "Time"));
        check("time.applies", Map.of("check.applies", "os.build>=1"));
        check("time.profiles", Map.of("check.profiles", "SOME"));
        check("time.title", Map.of("check.title", 7));
        check("time.twice", Map.of());
        check("time.twice", Map.of());
        Bundle greedy = framework.install("made:greedy", "org.tenken.greedy", Map.of("Tenken-Grants", "everything"),
                Map.of());
        greedy.start();
        register(greedy, Check.class, "Greedy",
                Map.of("check.id", "greedy.all", "check.area", "time", "check.title", "All"));
        assertThat(installed.checks()).extracting(CheckEntry::id).containsExactly("time.twice");
        assertThat(installed.unavailable()).extracting(Unavailable::reason).hasSize(7)
                .anySatisfy(reason -> assertThat(reason)
                .startsWith("bundle org.tenken.time 1.2.3, class org.tenken.time.Time Clock: id has to be"))
                .anySatisfy(reason -> assertThat(reason).contains("class org.tenken.time.time.area: area"))
                .anySatisfy(reason -> assertThat(reason).contains("applies has to be an LDAP filter"))
                .anySatisfy(reason -> assertThat(reason)
                .contains("profiles has to be some of [UPDATE, UPGRADE, ACTIVATION]"))
                .anySatisfy(reason -> assertThat(reason).contains("title has to be text"))
                .anySatisfy(reason -> assertThat(reason).contains("time.twice is taken by org.tenken.time"))
                .anySatisfy(reason -> assertThat(reason)
                .contains("class Greedy: the manifest's Tenken-Grants has to be"));
    }

    @Test
    void saysWhatAModuleThatDoesNotResolveWouldBring() throws Exception {
        framework.install("made:lame", "com.vendor.lame",
                Map.of("Import-Package", "no.such.one;version=\"[1.0,2)\",no.other",
                "Provide-Capability", "tenken.check;tenken.check=\"vendor.check\";area=time,osgi.service;x=1"),
                Map.of());
        assertThat(installed.unavailable()).singleElement().satisfies(each -> {
            assertThat(each.what()).isEqualTo("vendor.check");
            assertThat(each.reason()).contains("com.vendor.lame 1.2.3 does not resolve", "no.such.one,no.other");
        });
    }

    @Test
    void marksWhatWasDroppedIntoAWatchedFolder() throws Exception {
        framework.install(folder.resolve("modules").resolve("x.jar").toUri().toString(), "com.vendor.x", Map.of(),
                Map.of());
        assertThat(installed.module("com.vendor.x").orElseThrow().verified()).isFalse();
        assertThat(installed.module("org.tenken.time").orElseThrow().verified()).isTrue();
    }

    @Test
    void whoLooksWhileAServiceGoesDoesNotSeeItAnyMore() throws Exception {
        ServiceRegistration<?> registration = check("time.clock", Map.of());
        List<Integer> seen = new ArrayList<>();
        try (Catalogue.Watch watch = installed.watch(() -> seen.add(installed.checks().size()))) {
            assertThat(watch).isNotNull();
            registration.unregister();
        }
        assertThat(seen).containsOnly(0);
        assertThat(installed.checks()).isEmpty();
    }

    @Test
    void callsBackWhenSomethingComesOrGoesUntilTheWatchEnds() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Catalogue.Watch watch = installed.watch(calls::incrementAndGet);
        ServiceRegistration<?> registration = check("time.clock", Map.of());
        int first = calls.get();
        assertThat(first).isPositive();
        registration.unregister();
        assertThat(calls.get()).isGreaterThan(first);
        watch.close();
        int last = calls.get();
        check("time.clock", Map.of());
        assertThat(calls).hasValue(last);
    }

    @Test
    void saysTextsInTheReadersLanguageAndKeepsTheEnglishWhenTheModuleIsGone() throws Exception {
        Texts texts = new BundleTexts(framework.context());
        Module time = installed.module("org.tenken.time").orElseThrow();
        Text title = texts.text(time, "time.clock", new TreeMap<>());
        Text off = texts.text(time, "time.off", new TreeMap<>(Map.of("n", 3L)));
        assertThat(title.english()).isEqualTo("Clock is right");
        assertThat(texts.render(title, Locale.JAPANESE)).isEqualTo("時計が合っている");
        assertThat(texts.render(off, Locale.JAPANESE)).isEqualTo("3 off");
        assertThat(texts.render(title, Locale.GERMAN)).isEqualTo("Clock is right");
        assertThat(texts.text(time, "no.key", new TreeMap<>()).english()).isEqualTo("no.key");
        module.uninstall();
        assertThat(texts.render(off, Locale.JAPANESE)).isEqualTo("3 off");
    }
}
