package org.tenken.codes.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private final Provenance provenance =
            new Provenance(List.of(Path.of("/opt/tenken/modules"), Path.of("/data/mo dules")));

    @Test
    void doubtsWhatLiesInAWatchedFolder() {
        assertThat(provenance.isUnverified("file:/opt/tenken/modules/acme.jar")).isTrue();
        assertThat(provenance.isUnverified("reference:file:/opt/tenken/modules/acme.jar")).isTrue();
        assertThat(provenance.isUnverified("file:/data/mo%20dules/deep/acme.jar")).isTrue();
        assertThat(provenance.isUnverified("file:/opt/tenken/bundles/../modules/acme.jar")).isTrue();
    }

    @Test
    void trustsTheProductsOwnFolder() {
        assertThat(provenance.isUnverified("reference:file:/opt/tenken/bundles/org.tenken.time.jar")).isFalse();
        assertThat(provenance.isUnverified("file:/opt/tenken/modules-old/acme.jar")).isFalse();
        assertThat(provenance.isUnverified("System Bundle")).isFalse();
    }

    @Test
    void doubtsALocationItCannotRead() {
        assertThat(provenance.isUnverified("file:/opt/tenken/mo dules/a.jar")).isTrue();
        assertThat(provenance.isUnverified("file://host")).isTrue();
    }
}
