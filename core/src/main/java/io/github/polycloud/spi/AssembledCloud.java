package io.github.polycloud.spi;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.RawCalls;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.ops.Capability;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cloud assembled from an engine and a registry of capabilities.
 *
 * <pre>{@code
 * class AcmeProvider {
 *   static Cloud connect(ProviderContext context) {
 *     CallEngine engine = context.engine().build();
 *     AcmeClient client = new AcmeClient(engine);
 *     return AssembledCloud.of(context.info(), engine, JsonCodec.plain())
 *         .capabilities(CAPABILITIES, client)
 *         .build(client);
 *   }
 * }
 * }</pre>
 */
public final class AssembledCloud implements Cloud {
  private final ProviderInfo info;
  private final CallEngine engine;
  private final RawCalls raw;
  private final Map<Class<?>, Object> capabilities;
  private final Object nativeClient;
  private final Runnable onClose;

  private AssembledCloud(Builder builder, Object nativeClient) {
    this.info = builder.info;
    this.engine = builder.engine;
    this.raw = builder.engine.raw(builder.codec);
    this.capabilities = Map.copyOf(builder.implementations);
    this.nativeClient = nativeClient;
    this.onClose = builder.onClose;
  }

  /** Starts a cloud on this engine, with raw calls in this JSON. */
  public static Builder of(ProviderInfo info, CallEngine engine, JsonCodec codec) {
    return new Builder(info, engine, codec);
  }

  @Override
  public ProviderInfo provider() {
    return info;
  }

  @Override
  public <T> Optional<T> find(Class<T> capability) {
    return Optional.ofNullable(capabilities.get(capability)).map(capability::cast);
  }

  @Override
  public <T> T require(Class<T> capability) {
    return find(capability).orElseThrow(() -> unsupported(lacks(capability)));
  }

  @Override
  public RawCalls raw() {
    return raw;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (!type.isInstance(nativeClient)) {
      throw unsupported(
          info.id()
              + " is no "
              + type.getSimpleName()
              + "; its native client is "
              + nativeClient.getClass().getName());
    }
    return type.cast(nativeClient);
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

  private String lacks(Class<?> capability) {
    String others =
        Clouds.list().stream()
            .filter(other -> !other.id().equals(info.id()) && other.supports(capability))
            .map(ProviderInfo::id)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return info.id()
        + " does not support "
        + name(capability)
        + "; it supports "
        + names(capabilities.keySet())
        + (others.isEmpty()
            ? "; no other provider on the class path supports it"
            : "; on the class path, it is supported by " + others);
  }

  private static String names(Set<Class<?>> types) {
    return types.isEmpty()
        ? "no capability"
        : types.stream().map(AssembledCloud::name).sorted().collect(Collectors.joining(", "));
  }

  /** Simple names are unique among the built-in ones only. */
  private static String name(Class<?> type) {
    return Capability.builtIn().stream().anyMatch(known -> known.type() == type)
        ? type.getSimpleName()
        : type.getName();
  }

  private static CloudException unsupported(String message) {
    return new CloudException(ErrorDetails.of(ErrorKind.UNSUPPORTED, message));
  }

  /** The parts of a cloud. */
  public static final class Builder {
    private final ProviderInfo info;
    private final CallEngine engine;
    private final JsonCodec codec;
    private Map<Class<?>, Object> implementations = Map.of();
    private Runnable onClose = () -> {};

    private Builder(ProviderInfo info, CallEngine engine, JsonCodec codec) {
      this.info = info;
      this.engine = engine;
      this.codec = codec;
    }

    /**
     * Sets the capabilities, made for this client.
     *
     * @param registry the registry from which {@code ProviderInfo} took its set
     * @param client what the factories of the registry are given
     */
    public <C> Builder capabilities(Capabilities<C> registry, C client) {
      implementations = registry.implementations(client);
      return this;
    }

    /** Closes more than the engine when the cloud is closed. */
    public Builder closing(Runnable value) {
      onClose = value;
      return this;
    }

    /**
     * Builds the cloud.
     *
     * @param nativeClient what {@code Cloud.unwrap} returns
     * @throws IllegalStateException if the capabilities are not those that {@code ProviderInfo}
     *     declares
     */
    public Cloud build(Object nativeClient) {
      Set<Class<?>> declared =
          info.capabilities().stream().map(Capability::type).collect(Collectors.toSet());
      if (!declared.equals(implementations.keySet())) {
        throw new IllegalStateException(
            "provider "
                + info.id()
                + " declares "
                + names(declared)
                + " but registers "
                + names(implementations.keySet()));
      }
      return new AssembledCloud(this, nativeClient);
    }
  }
}
