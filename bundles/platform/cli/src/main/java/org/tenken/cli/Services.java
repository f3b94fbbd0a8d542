package org.tenken.cli;

import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.query.Queries;
import org.tenken.engine.run.Runs;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.text.Texts;

/**
 * The engine's services that commands use.
 *
 * @param codes what is known about codes
 * @param catalogue what is installed
 * @param runs checks over hosts
 * @param operations fixes over hosts
 * @param settings thresholds and expectations
 * @param lab simulated fleets
 * @param queries raw queries
 * @param texts words in the reader's language
 * @param interruption what to cancel when a person interrupts
 */
public record Services(CodeCatalogue codes, Catalogue catalogue, Runs runs, Operations operations, Settings settings, Lab lab,
        Queries queries, Texts texts, Interruption interruption) {}
