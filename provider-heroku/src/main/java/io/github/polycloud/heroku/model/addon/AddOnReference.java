package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An add-on, as it is named inside of another resource.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param app the app that pays for it
 */
public record AddOnReference(String id, @Nullable String name, @Nullable Reference app) {}
