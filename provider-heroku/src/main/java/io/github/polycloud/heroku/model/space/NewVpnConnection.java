package io.github.polycloud.heroku.model.space;

import java.util.List;

/**
 * A VPN connection to make.
 *
 * @param name its name
 * @param publicIp address of the gateway on the other side
 * @param routableCidrs addresses to reach through it
 */
public record NewVpnConnection(String name, String publicIp, List<String> routableCidrs) {}
