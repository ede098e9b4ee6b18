package zone.disclosure.station.shell.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Puts the screens together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShellSettings.class)
class ShellConfiguration {}
