package io.github.polycloud.faults.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the matrix, by what they are about. */
final class Faults {
  private Faults() {}

  /** The rows that a call of this way can meet. */
  static Map<String, List<Fault>> byTopic(Way way) {
    Map<String, List<Fault>> all = new LinkedHashMap<>();
    all.put("Connect", ConnectionFaults.toConnect(way));
    all.put("TLS", ConnectionFaults.ofTls(way));
    all.put("Proxy", ConnectionFaults.ofProxy());
    all.put("Request", RequestFaults.all(way));
    all.put("Answers that take too long", AnswerFaults.inTime(way));
    all.put("Answers out of form", AnswerFaults.inForm(way));
    all.put("Rate limits", StatusFaults.rateLimits());
    all.put("Outages", StatusFaults.outages());
    all.put("Redirects", StatusFaults.redirects(way));
    all.put("Successes that are none", StatusFaults.successes());
    all.put("Bodies of any kind", BodyFaults.ofAnyKind(way));
    if (way == Way.XML) {
      all.put("Bodies of XML", XmlFaults.all());
    } else if (way != Way.TEXT) {
      all.put("Bodies of JSON", BodyFaults.ofJson());
    }
    all.put("The caller", CallerFaults.all(way));
    return all;
  }

  /** All rows there are, for readers. */
  static Map<String, List<Fault>> byTopic() {
    Map<String, List<Fault>> all = new LinkedHashMap<>(byTopic(Way.TYPED));
    byTopic(Way.XML).forEach(all::putIfAbsent);
    return all;
  }
}
