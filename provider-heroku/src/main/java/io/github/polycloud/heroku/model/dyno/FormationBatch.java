package io.github.polycloud.heroku.model.dyno;

import java.util.List;

/**
 * Changes to several process types in one request.
 *
 * @param updates one update per process type
 */
public record FormationBatch(List<FormationUpdate> updates) {}
