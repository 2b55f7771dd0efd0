// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.spi.Capabilities.Implementations;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Cloud} assembled from an engine and a registry of capabilities.
 *
 * <pre>{@code
 * class AcmeProvider {
 *   static Cloud connect(ProviderContext context) {
 *     HttpEngine engine = context.engine().build();
 *     AcmeClient client = new AcmeClient(engine);
 *     return ProviderCloud.of(context.info(), engine, JsonCodec.plain())
 *         .capabilities(CAPABILITIES, client)
 *         .build(client);
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe if the capabilities are.
 *
 * @since 0.1.0
 */
public final class ProviderCloud implements Cloud {
  private final ProviderInfo info;
  private final HttpEngine engine;
  private final RawClient raw;
  private final Implementations<?> capabilities;
  private final Object nativeClient;
  private final @Nullable Runnable ping;
  private final Runnable onClose;

  private ProviderCloud(Builder builder, Object nativeClient) {
    this.info = builder.info;
    this.engine = builder.engine;
    this.raw = builder.engine.raw(builder.codec);
    this.capabilities = builder.implementations;
    this.nativeClient = nativeClient;
    this.ping = builder.ping;
    this.onClose = builder.onClose;
  }

  /**
   * Returns a builder for a cloud.
   *
   * @param info the description of the provider
   * @param engine sends the requests; closed with the cloud
   * @param codec JSON codec of raw requests
   */
  public static Builder of(ProviderInfo info, HttpEngine engine, JsonCodec codec) {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(codec, "codec");
    return new Builder(info, engine, codec);
  }

  @Override
  public ProviderInfo provider() {
    return info;
  }

  @Override
  public <T> Optional<T> capability(Class<T> capability) {
    Objects.requireNonNull(capability, "capability");
    return Optional.ofNullable(capabilities.get(capability));
  }

  @Override
  public <T> T requireCapability(Class<T> capability) {
    return capability(capability).orElseThrow(() -> unsupported(missingMessage(capability)));
  }

  @Override
  public RawClient raw() {
    return raw;
  }

  @Override
  public <T> T unwrap(Class<T> nativeClient) {
    Objects.requireNonNull(nativeClient, "nativeClient");
    if (!nativeClient.isInstance(this.nativeClient)) {
      throw unsupported(
          "the native client of "
              + info.id()
              + " is "
              + this.nativeClient.getClass().getName()
              + ", not "
              + nativeClient.getName());
    }
    return nativeClient.cast(this.nativeClient);
  }

  @Override
  public void ping() {
    if (ping == null) {
      Cloud.super.ping();
    } else {
      ping.run();
    }
  }

  @Override
  public void close() {
    engine.close();
    onClose.run();
  }

  @Override
  public String toString() {
    return "Cloud[" + info.id() + ", " + engine.endpoint() + "]";
  }

  private String missingMessage(Class<?> capability) {
    String others =
        Clouds.providers().stream()
            .filter(other -> !other.id().equals(info.id()) && other.supports(capability))
            .map(ProviderInfo::id)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return info.id()
        + " does not support "
        + name(capability)
        + "; it supports "
        + names(capabilities.types())
        + (others.isEmpty()
            ? "; no other provider on the class path supports it"
            : "; on the class path, it is supported by " + others);
  }

  private static String names(Set<Class<?>> types) {
    return types.isEmpty()
        ? "no capability"
        : types.stream().map(ProviderCloud::name).sorted().collect(Collectors.joining(", "));
  }

  /** Only the simple names of built-in capabilities are unique. */
  private static String name(Class<?> type) {
    return Capability.builtIn().stream().anyMatch(builtIn -> builtIn.type() == type)
        ? type.getSimpleName()
        : type.getName();
  }

  private static CloudException unsupported(String message) {
    return CloudException.of(ErrorDetails.of(ErrorKind.UNSUPPORTED, message));
  }

  /** Builder for {@link ProviderCloud}. Not thread-safe. */
  public static final class Builder {
    private final ProviderInfo info;
    private final HttpEngine engine;
    private final JsonCodec codec;
    private Implementations<?> implementations = Capabilities.builder().build().implementations("");
    private @Nullable Runnable ping;
    private Runnable onClose = () -> {};

    private Builder(ProviderInfo info, HttpEngine engine, JsonCodec codec) {
      this.info = info;
      this.engine = engine;
      this.codec = codec;
    }

    /**
     * Sets the capabilities, whose implementations are created when they are first used.
     *
     * @param registry the registry whose {@linkplain Capabilities#declared() set} {@code
     *     ProviderInfo} declares
     * @param client the argument of the factories
     */
    public <C> Builder capabilities(Capabilities<C> registry, C client) {
      Objects.requireNonNull(registry, "registry");
      Objects.requireNonNull(client, "client");
      implementations = registry.implementations(client);
      return this;
    }

    /**
     * Sets the request of {@link Cloud#ping}: the cheapest one of the service that requires the
     * credentials and no permission. By default, the account is read.
     *
     * @param request sends the request and fails with a {@link CloudException}
     */
    public Builder ping(Runnable request) {
      ping = Objects.requireNonNull(request, "request");
      return this;
    }

    /** Sets an action to run after the engine has been closed. */
    public Builder onClose(Runnable action) {
      onClose = Objects.requireNonNull(action, "action");
      return this;
    }

    /**
     * Builds the cloud.
     *
     * @param nativeClient the client that {@code Cloud.unwrap} returns
     * @throws IllegalStateException if the capabilities are not those that {@code ProviderInfo}
     *     declares
     */
    public Cloud build(Object nativeClient) {
      Objects.requireNonNull(nativeClient, "nativeClient");
      Set<Class<?>> declared = new HashSet<>();
      for (Capability<?> capability : info.capabilities()) {
        declared.add(capability.type());
      }
      if (!declared.equals(implementations.types())) {
        throw new IllegalStateException(
            "provider "
                + info.id()
                + " declares "
                + names(declared)
                + " but registers "
                + names(implementations.types()));
      }
      return new ProviderCloud(this, nativeClient);
    }
  }
}
