package io.github.polycloud.heroku.model.dyno;

import java.util.List;

/**
 * Changes of several process types in one call.
 *
 * @param updates one a type
 */
public record FormationBatch(List<FormationUpdate> updates) {}
