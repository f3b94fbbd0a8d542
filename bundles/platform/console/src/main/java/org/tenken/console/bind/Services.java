package org.tenken.console.bind;

import java.util.Optional;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.run.Runs;
import org.tenken.engine.text.Texts;

/** The services that are there at one moment. Immutable: one coming or going makes another record. */
public record Services(Optional<CodeCatalogue> codes, Optional<Catalogue> catalogue, Optional<Texts> texts, Optional<Runs> runs,
        Optional<Operations> operations, Optional<Lab> lab) {

    /** None of them. */
    public static final Services NONE = new Services(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the same with another catalogue of codes. */
    public Services codes(Optional<CodeCatalogue> other) {
        return new Services(other, catalogue, texts, runs, operations, lab);
    }

    /** Returns the same with another catalogue of checks and fixes. */
    public Services catalogue(Optional<Catalogue> other) {
        return new Services(codes, other, texts, runs, operations, lab);
    }

    /** Returns the same with other texts. */
    public Services texts(Optional<Texts> other) {
        return new Services(codes, catalogue, other, runs, operations, lab);
    }

    /** Returns the same with other runs. */
    public Services runs(Optional<Runs> other) {
        return new Services(codes, catalogue, texts, other, operations, lab);
    }

    /** Returns the same with other operations. */
    public Services operations(Optional<Operations> other) {
        return new Services(codes, catalogue, texts, runs, other, lab);
    }

    /** Returns the same with another lab. */
    public Services lab(Optional<Lab> other) {
        return new Services(codes, catalogue, texts, runs, operations, other);
    }
}
