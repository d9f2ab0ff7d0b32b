"""The post office between stalls and office: keeps sealed signatures and passes them on; it cannot open them."""
