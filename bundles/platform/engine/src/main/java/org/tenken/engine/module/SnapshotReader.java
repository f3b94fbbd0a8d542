package org.tenken.engine.module;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.tenken.api.check.Check;
import org.tenken.api.fix.Fix;
import org.tenken.api.grant.Grants;
import org.tenken.api.survey.Survey;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.catalogue.SurveyEntry;
import org.tenken.engine.catalogue.Unavailable;
import org.tenken.engine.text.Text;

/** Reads what is installed from service properties and manifests, and refuses what is badly described. */
final class SnapshotReader {

    private final BundleContext context;
    private final Set<ServiceReference<?>> leaving;
    private final Origin origin;
    private final List<CheckEntry> checks = new ArrayList<>();
    private final List<FixEntry> fixes = new ArrayList<>();
    private final List<SurveyEntry> surveys = new ArrayList<>();
    private final List<Unavailable> unavailable = new ArrayList<>();
    private final Map<String, Draft> drafts = new TreeMap<>();

    private record Draft(Kind kind, Module module, String applies, Grants grants, ServiceReference<?> reference) {}

    /** Creates a reader that passes over services which are about to go. */
    SnapshotReader(BundleContext context, Set<ServiceReference<?>> leaving) {
        this.context = context;
        this.leaving = leaving;
        this.origin = Origin.of(context);
    }

    Snapshot read() {
        references(Fix.class).forEach(reference -> guarded(new Metadata(reference, "fix."), this::fix));
        references(Check.class).forEach(reference -> guarded(new Metadata(reference, "check."), this::check));
        references(Survey.class).forEach(reference -> guarded(new Metadata(reference, "survey."), this::survey));
        unavailable.addAll(new Unresolved(context).list());
        checks.sort(Comparator.comparing(CheckEntry::id));
        fixes.sort(Comparator.comparing(FixEntry::id));
        surveys.sort(Comparator.comparing(SurveyEntry::id));
        unavailable.sort(Comparator.comparing(Unavailable::what).thenComparing(Unavailable::reason));
        return snapshot();
    }

    private Snapshot snapshot() {
        Map<Bundle, Map<String, ServiceReference<?>>> byBundle = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> byBundle.computeIfAbsent(draft.reference().getBundle(), bundle -> new HashMap<>())
                .put(id, draft.reference()));
        Map<Bundle, ModulePort> ports = new LinkedHashMap<>();
        byBundle.forEach((bundle, references) -> ports.put(bundle, new ModulePort(context, references)));
        List<Contributor> contributors = new ArrayList<>();
        drafts.forEach((id, draft) ->
                contributors.add(new Contributor(id, draft.kind(), draft.module(), draft.applies(),
                draft.grants(), ports.get(draft.reference().getBundle()))));
        return new Snapshot(List.copyOf(checks), List.copyOf(fixes), List.copyOf(surveys), List.copyOf(unavailable),
                modules(),
                List.copyOf(contributors), List.copyOf(ports.values()));
    }

    private List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            modules.add(origin.module(bundle));
        }
        return List.copyOf(modules);
    }

    private List<ServiceReference<?>> references(Class<?> type) {
        try {
            ServiceReference<?>[] found = context.getServiceReferences(type.getName(), null);
            List<ServiceReference<?>> references = found == null ? new ArrayList<>() : new ArrayList<>(List.of(found));
            references.removeAll(leaving);
            // The service that was there first keeps its id when another one comes with the same.
            references.sort(Collections.reverseOrder(null));
            return references;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void guarded(Metadata metadata, Consumer<Metadata> reader) {
        try {
            reader.accept(metadata);
        } catch (IllegalArgumentException bad) {
            unavailable.add(new Unavailable(metadata.type(), bad.getMessage()));
        }
    }

    private void check(Metadata metadata) {
        CheckEntry entry = new CheckEntry(metadata.id(), metadata.area(), title(metadata), metadata.profiles(),
                metadata.applies(), repairing(metadata.id()), module(metadata));
        draft(Kind.CHECK, metadata, entry.applies());
        checks.add(entry);
    }

    private List<String> repairing(String check) {
        return fixes.stream().filter(fix -> fix.repairs().contains(check)).map(FixEntry::id).sorted().toList();
    }

    private void fix(Metadata metadata) {
        FixEntry entry = new FixEntry(metadata.id(), metadata.area(), title(metadata), metadata.texts("repairs"),
                module(metadata));
        draft(Kind.FIX, metadata, "");
        fixes.add(entry);
    }

    private void survey(Metadata metadata) {
        SurveyEntry entry = new SurveyEntry(metadata.id(), metadata.area(), title(metadata), metadata.texts("columns"),
                module(metadata));
        draft(Kind.SURVEY, metadata, "");
        surveys.add(entry);
    }

    private void draft(Kind kind, Metadata metadata, String applies) {
        if (drafts.containsKey(metadata.id())) {
            throw metadata.bad("id", "unique, and " + metadata.id() + " is taken by " + drafts.get(metadata.id())
                    .module().name());
        }
        drafts.put(metadata.id(), new Draft(kind, module(metadata), applies, grants(metadata), metadata.reference()));
    }

    private Module module(Metadata metadata) {
        return Optional.ofNullable(metadata.reference().getBundle()).map(origin::module)
                .orElseThrow(() -> metadata.bad("id", "of a bundle that is still there"));
    }

    private static Grants grants(Metadata metadata) {
        String header = Optional.ofNullable(metadata.reference().getBundle().getHeaders("").get(Grants.HEADER))
                .orElse("");
        try {
            return Grants.parse(header);
        } catch (IllegalArgumentException e) {
            throw metadata.bad("the manifest's " + Grants.HEADER, "a list of grants: " + e.getMessage());
        }
    }

    private Text title(Metadata metadata) {
        Module module = module(metadata);
        String title = metadata.title();
        String key = title.startsWith("%") ? title.substring(1) : title;
        return new Text(module.name(), module.version(), key, new TreeMap<>(), key);
    }
}
