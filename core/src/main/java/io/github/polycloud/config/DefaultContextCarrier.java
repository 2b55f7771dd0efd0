// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.concurrent.ContextCarriers;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;

/** The carrier of this JVM: of the MDC, and of the carriers that are found on the class path. */
final class DefaultContextCarrier {
  static final ContextCarrier INSTANCE = find();

  private DefaultContextCarrier() {}

  private static ContextCarrier find() {
    ContextCarrier all = ContextCarriers::withMdc;
    try {
      // The loader of this class: the carriers are for all applications that share it.
      for (ContextCarrier each :
          ServiceLoader.load(ContextCarrier.class, ContextCarrier.class.getClassLoader())) {
        all = all.and(each);
      }
    } catch (ServiceConfigurationError e) {
      LoggerFactory.getLogger("io.github.polycloud")
          .warn("a context carrier cannot be loaded; ignored: {}", e.getMessage());
    }
    return all;
  }
}
