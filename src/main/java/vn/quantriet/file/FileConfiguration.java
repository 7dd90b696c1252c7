package vn.quantriet.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Binds the folders.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Folders.class)
class FileConfiguration {}
