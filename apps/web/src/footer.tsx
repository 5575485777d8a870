export const Footer = () => (
  <footer className="page-foot">
    <p>Read on this device. Nothing you type is sent anywhere or kept.</p>
    <p>I can be wrong both ways. You decide.</p>
  </footer>
);
