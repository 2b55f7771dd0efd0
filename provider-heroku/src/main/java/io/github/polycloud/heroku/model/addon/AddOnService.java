package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service of the catalog, of which add-ons are instances.
 *
 * @param id unique id, a UUID
 * @param name unique name, for example {@code heroku-postgresql}
 * @param humanName what to call it in front of people
 * @param state how far it is released
 * @param cliPluginName npm package of its command line plugin
 * @param supportsMultipleInstallations whether an app may have several instances at a time
 * @param supportsSharing whether apps may use an instance that another app pays for
 * @param supportedGenerations generations of the platform it works on
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record AddOnService(
    String id,
    String name,
    @Nullable String humanName,
    @Nullable AddOnServiceState state,
    @Nullable String cliPluginName,
    boolean supportsMultipleInstallations,
    boolean supportsSharing,
    @Nullable List<Reference> supportedGenerations,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
