package org.tenken.engine.text.bundle;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Says texts out of the localisation entries of installed bundles. */
@Component(service = Texts.class)
public final class BundleTexts implements Texts {

    private final BundleContext context;
    private final Map<String, Localisation> modules = new ConcurrentHashMap<>();
    private final BundleListener listener = this::changed;

    /** Begins to follow bundles, so that an updated one is read again. */
    @Activate
    public BundleTexts(BundleContext context) {
        this.context = context;
        context.addBundleListener(listener);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(listener);
    }

    private void changed(BundleEvent event) {
        if ((event.getType() & (BundleEvent.INSTALLED | BundleEvent.UPDATED | BundleEvent.UNINSTALLED)) != 0) {
            modules.clear();
        }
    }

    @Override
    public Text text(Module module, String key, SortedMap<String, Object> values) {
        Text draft = new Text(module.name(), module.version(), key, values, key);
        return new Text(module.name(), module.version(), key, values, render(draft, Locale.ENGLISH));
    }

    @Override
    public Text own(String key, SortedMap<String, Object> values) {
        Bundle engine = context.getBundle();
        return text(new Module(engine.getSymbolicName(), String.valueOf(engine.getVersion()), true), key, values);
    }

    @Override
    public String render(Text text, Locale locale) {
        Words words = new Words(locale);
        return localisation(text.module()).flatMap(module -> module.find(text.key(), locale))
                .map(sentence -> new Sentence(sentence).fill(text.values(), words::of))
                .orElse(text.english());
    }

    @Override
    public String render(Object value, Locale locale) {
        return new Words(locale).of(value);
    }

    private Optional<Localisation> localisation(String module) {
        Localisation known = modules.get(module);
        if (known != null) {
            return Optional.of(known);
        }
        for (Bundle bundle : context.getBundles()) {
            if (module.equals(bundle.getSymbolicName())) {
                return Optional.of(modules.computeIfAbsent(module, name -> new Localisation(bundle)));
            }
        }
        return Optional.empty();
    }
}
