package io.github.polycloud.spi;

import io.github.polycloud.Cloud;

/**
 * A plugin: what makes one kind of cloud reachable. Found by {@code ServiceLoader}, so it has a
 * public constructor without arguments, and neither I/O nor state.
 *
 * <pre>{@code
 * public final class AcmeProvider implements CloudProvider {
 *   public ProviderInfo info() { return INFO; }
 *
 *   public Cloud connect(ProviderContext context) {
 *     CallEngine engine = context.engine().authenticator(...).dialect(...).build();
 *     AppsApi apps = engine.api(AppsApi.class, JsonCodec.plain());
 *     return AssembledCloud.of(INFO, engine, JsonCodec.plain()).with(Apps.class, new AcmeApps(apps)).build();
 *   }
 * }
 * }</pre>
 */
public interface CloudProvider {
  /** What it is. Called at discovery: no I/O. */
  ProviderInfo info();

  /** Opens a connection. Checks what it was given; sends nothing yet. */
  Cloud connect(ProviderContext context);
}
