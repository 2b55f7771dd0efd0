package io.github.polycloud.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.spi.CloudProvider;
import java.util.Map;
import java.util.Set;

/** A provider as the matrix calls it. */
public interface Service {
  /** The plugin. */
  CloudProvider provider();

  /** Credentials by name, each secret one made of this text. */
  Map<String, String> credentials(String secret);

  /** A client of this Feign interface. */
  <T> T api(Cloud cloud, Class<T> type);

  /** Which of the ways to call it has. */
  default Set<Way> ways() {
    return Set.of(Way.RAW, Way.TYPED);
  }

  /** What a program that runs for a while has done already; it leaves no connection behind. */
  default void warmUp(Cloud cloud, FaultServer server) {}
}
