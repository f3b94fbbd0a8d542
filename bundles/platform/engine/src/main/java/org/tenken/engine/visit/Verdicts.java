package org.tenken.engine.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.port.Reply;
import org.tenken.api.probe.Gap;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Turns a check's last reply into its result: here alone "not checked" and "broken" are given. */
record Verdicts(Texts texts) {

    private static final Set<String> OWN = Set.of("absent", "applies");
    private static final Module NOBODY = new Module("", "0.0.0", true);

    CheckResult of(String id, Optional<Contributor> contributor, Optional<Reply> reply) {
        if (contributor.isEmpty()) {
            return own(id, NOBODY, Status.NOT_CHECKED, "gap.not-available", "not-available", id);
        }
        Module module = contributor.get().module();
        Reply end = reply.orElseGet(() -> new Reply.Broken("no reply"));
        if (end instanceof Reply.Found found) {
            return found(id, module, found.finding());
        }
        if (end instanceof Reply.Stopped stopped) {
            return stopped(id, module, stopped.gap());
        }
        if (end instanceof Reply.Unfit unfit) {
            return own(id, module, Status.NOT_CHECKED, "gap.unfit", "unfit", unfit.message());
        }
        String error = end instanceof Reply.Broken broken ? broken.error() : "not a check";
        return own(id, module, Status.BROKEN, "check.broken", "broken", error);
    }

    private CheckResult found(String id, Module module, Finding finding) {
        List<Text> parts = finding.parts().stream().map(part -> texts.text(module, part.text(), part.evidence()))
                .toList();
        return new CheckResult(id, module, finding, texts.text(module, finding.text(), finding.evidence()), parts);
    }

    private CheckResult stopped(String id, Module module, Gap gap) {
        if (!gap.absent()) {
            return own(id, module, Status.NOT_CHECKED, "gap." + gap.text(), gap.text(), gap.detail());
        }
        if (OWN.contains(gap.text())) {
            return own(id, module, Status.NOT_APPLICABLE, "gap." + gap.text(), gap.text(), gap.detail());
        }
        return found(id, module, Finding.notApplicable(gap.text()).with("detail", gap.detail()));
    }

    private CheckResult own(String id, Module module, Status status, String key, String reason, String detail) {
        SortedMap<String, Object> evidence = new TreeMap<>();
        evidence.put("reason", reason);
        evidence.put("detail", detail);
        Finding finding = new Finding(status, key, evidence, List.of());
        return new CheckResult(id, module, finding, texts.own(key, evidence), List.of());
    }
}
