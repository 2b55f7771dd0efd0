// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the matrix by topic. */
final class FaultCatalog {
  private FaultCatalog() {}

  /** The rows that apply to calls of this style. */
  static Map<String, List<FaultRow>> byTopic(CallStyle style) {
    Map<String, List<FaultRow>> all = new LinkedHashMap<>();
    all.put("Connect", ConnectionFaults.toConnect(style));
    all.put("TLS", ConnectionFaults.ofTls(style));
    all.put("Proxy", ConnectionFaults.ofProxy());
    all.put("Request", RequestFaults.all(style));
    all.put("Slow responses", ResponseFaults.inTime(style));
    all.put("Malformed responses", ResponseFaults.inForm(style));
    all.put("Rate limits", StatusFaults.rateLimits());
    all.put("Outages", StatusFaults.outages());
    all.put("Redirects", StatusFaults.redirects(style));
    all.put("Unexpected success responses", StatusFaults.successes());
    all.put("Bodies of errors", ErrorBodyFaults.all());
    all.put("Bodies of any format", BodyFaults.ofAnyKind(style));
    if (style == CallStyle.XML) {
      all.put("XML bodies", XmlFaults.all());
    } else if (style != CallStyle.TEXT) {
      all.put("JSON bodies", BodyFaults.ofJson());
    }
    all.put("The caller", CallerFaults.all(style));
    return all;
  }

  /** All rows, for the generated page. */
  static Map<String, List<FaultRow>> byTopic() {
    Map<String, List<FaultRow>> all = new LinkedHashMap<>(byTopic(CallStyle.TYPED));
    byTopic(CallStyle.XML).forEach(all::putIfAbsent);
    return all;
  }
}
