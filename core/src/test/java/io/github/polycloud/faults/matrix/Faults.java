package io.github.polycloud.faults.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the matrix, by what they are about. */
final class Faults {
  private Faults() {}

  static Map<String, List<Fault>> byTopic() {
    Map<String, List<Fault>> all = new LinkedHashMap<>();
    all.put("Connect", ConnectionFaults.toConnect());
    all.put("TLS", ConnectionFaults.ofTls());
    all.put("Proxy", ConnectionFaults.ofProxy());
    all.put("Request", RequestFaults.all());
    all.put("Answers that take too long", AnswerFaults.inTime());
    all.put("Answers out of form", AnswerFaults.inForm());
    all.put("Rate limits", StatusFaults.rateLimits());
    all.put("Outages", StatusFaults.outages());
    all.put("Redirects", StatusFaults.redirects());
    all.put("Successes that are none", StatusFaults.successes());
    all.put("Bodies", BodyFaults.all());
    all.put("The caller", CallerFaults.all());
    return all;
  }
}
