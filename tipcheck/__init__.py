"""Follow what the Trafficking in Persons Report asks of a government, finding by finding."""

__version__ = "0.1.0"
