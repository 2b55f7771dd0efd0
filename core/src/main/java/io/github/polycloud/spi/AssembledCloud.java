package io.github.polycloud.spi;

import io.github.polycloud.Cloud;
import io.github.polycloud.RawCalls;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A cloud put together from its capabilities, so that a provider writes mappings and no more. */
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
    this.capabilities = Map.copyOf(builder.capabilities);
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
    return find(capability)
        .orElseThrow(
            () ->
                unsupported(
                    info.id() + " has no " + capability.getSimpleName() + "; it has " + names()));
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

  private String names() {
    TreeSet<String> names = new TreeSet<>();
    capabilities.keySet().forEach(type -> names.add(type.getSimpleName()));
    return String.join(", ", names);
  }

  private static CloudException unsupported(String message) {
    return new CloudException(ErrorDetails.of(ErrorKind.UNSUPPORTED, message));
  }

  /** The parts of a cloud. */
  public static final class Builder {
    private final ProviderInfo info;
    private final CallEngine engine;
    private final JsonCodec codec;
    private final Map<Class<?>, Object> capabilities = new LinkedHashMap<>();
    private Runnable onClose = () -> {};

    private Builder(ProviderInfo info, CallEngine engine, JsonCodec codec) {
      this.info = info;
      this.engine = engine;
      this.codec = codec;
    }

    /** Adds a capability. */
    public <T> Builder with(Class<T> capability, T mapping) {
      capabilities.put(capability, mapping);
      return this;
    }

    /** Closes more than the engine when the cloud is closed. */
    public Builder closing(Runnable value) {
      onClose = value;
      return this;
    }

    /**
     * Closes the parts.
     *
     * @throws IllegalStateException when the capabilities are others than the provider's
     *     description promises
     */
    public Cloud build(Object nativeClient) {
      TreeSet<String> promised = new TreeSet<>();
      info.capabilities().forEach(capability -> promised.add(capability.type().getSimpleName()));
      TreeSet<String> given = new TreeSet<>();
      capabilities.keySet().forEach(type -> given.add(type.getSimpleName()));
      if (!promised.equals(given)) {
        throw new IllegalStateException(
            info.id() + " promises " + promised + " and brings " + given);
      }
      return new AssembledCloud(this, nativeClient);
    }
  }
}
