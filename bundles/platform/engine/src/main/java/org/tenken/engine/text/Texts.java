package org.tenken.engine.text;

import java.util.Locale;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;
import org.tenken.engine.catalogue.Module;

/** Makes texts and says them in a reader's language; an OSGi service, safe for any thread. */
@ProviderType
public interface Texts {

    /** Makes a text of a module. */
    Text text(Module module, String key, SortedMap<String, Object> values);

    /** Makes a text of the engine's own: gaps, rungs, steps. */
    Text own(String key, SortedMap<String, Object> values);

    /** Says a text in a language, without loading any class of its module. */
    String render(Text text, Locale locale);

    /** Says one typed value in a language: durations and points in time in words, lists with their commas. */
    String render(Object value, Locale locale);
}
